import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { withValueAt } from "../pointers.js";
import { missingReply } from "../replies.js";
import type { CertificatesSpec } from "./certificate-spec.js";

/** Certificates by the name of their record. The mock does not read them: it returns the text that was imported. */
export class Certificates {
  readonly #spec: CertificatesSpec;
  /** The texts. The record of the spec's example has one that nobody imported: `undefined`. */
  readonly #texts: Map<string, string | undefined>;

  constructor(spec: CertificatesSpec) {
    this.#spec = spec;
    this.#texts = new Map([[String(atPointer(spec.read.body, spec.read.record)), undefined]]);
  }

  handle(request: MockRequest): MockReply | undefined {
    const { operationId } = request.operation;
    const { imports, request: signing, read } = this.#spec;
    if (imports.operations.includes(operationId)) return this.#import(request.body);
    if (operationId === read.operation) return this.#read(request.query);
    if (operationId !== signing.operation) return undefined;
    const value = withValueAt(signing.body, signing.record, request.query[this.#spec.parameter]);
    return { status: 200, value };
  }

  #import(body: unknown): MockReply {
    const { record, text, imported, body: example } = this.#spec.imports;
    const name = String(atPointer(body, record));
    this.#texts.set(name, String(atPointer(body, text)));
    return { status: 200, value: withValueAt(example, imported, name) };
  }

  #read(query: MockRequest["query"]): MockReply {
    const { read, parameter, missing } = this.#spec;
    const name = String(query[parameter]);
    if (!this.#texts.has(name)) return missingReply(missing, `certificate-record ${name}`);
    const text = this.#texts.get(name);
    const asText = query[read.format.parameter] === read.format.text;
    const named = withValueAt(asText ? read.format.body : read.body, read.record, name);
    return {
      status: 200,
      value: asText && text !== undefined ? withValueAt(named, read.format.at, text) : named,
    };
  }
}
