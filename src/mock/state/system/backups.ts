import type { MockReply, MockRequest } from "../../responder.js";
import { withValueAt } from "../pointers.js";
import { fixed, missingReply } from "../replies.js";
import type { Configurations } from "./configurations.js";
import type { BackupsSpec } from "./element-spec.js";

/** The backup files of a configuration, and the call that deletes the configuration itself. */
export class Backups {
  readonly #spec: BackupsSpec;
  readonly #configurations: Configurations;

  constructor(spec: BackupsSpec, configurations: Configurations) {
    this.#spec = spec;
    this.#configurations = configurations;
  }

  handle({ operation: { operationId }, query }: MockRequest): MockReply | undefined {
    const { read, remove, clear } = this.#spec;
    if (operationId === read.operation)
      return { status: 200, value: withValueAt(read.body, read.at, this.#configurations.files()) };
    if (operationId === remove.operation) {
      const name = String(query[remove.parameter]);
      return this.#configurations.deleteFile(name) ? fixed(remove.reply) : missingReply(remove.missing, name);
    }
    if (operationId !== clear.operation) return undefined;
    this.#configurations.clear();
    return fixed(clear.reply);
  }
}
