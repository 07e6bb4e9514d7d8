import { atPointer } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { withValueAt } from "../pointers.js";
import type { DocumentSpec } from "./element-spec.js";

/** Values that are read and replaced as a whole. */
export class Documents {
  readonly #spec: Readonly<Record<string, DocumentSpec>>;
  readonly #bodies = new Map<string, unknown>();

  constructor(spec: Readonly<Record<string, DocumentSpec>>) {
    this.#spec = spec;
  }

  handle({ operation: { operationId }, body }: MockRequest): MockReply | undefined {
    for (const [read, document] of Object.entries(this.#spec)) {
      if (operationId === document.replace) {
        this.#bodies.set(read, withValueAt(document.body, document.at, atPointer(body, document.from)));
      } else if (operationId !== read) continue;
      return { status: 200, value: this.#bodies.get(read) ?? document.body };
    }
    return undefined;
  }
}
