import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";
import type { ServerMessage } from "./http-error.js";

export interface OperationErrorDetails extends AsyncOpsErrorDetails {
  /** Id of the long-running operation in its product. */
  readonly id: string;
  /** The product's own body of the last status. */
  readonly status?: unknown;
  readonly messages?: readonly ServerMessage[] | undefined;
}

/** A long-running operation ended in another way than its result. Base of the classes that say how. */
export class OperationError extends AsyncOpsError {
  readonly id: string;
  readonly status: unknown;
  readonly messages: readonly ServerMessage[];

  constructor(code: string, message: string, details: OperationErrorDetails) {
    super(code, joined([message, ...wordsOf(details.messages ?? [])]), details);
    this.id = details.id;
    this.status = details.status;
    this.messages = details.messages ?? [];
  }
}

/** Of messages in the text of an error; all of them are in `messages`. */
const mostWords = 20;

/** Servers say of the whole what they say of its parts; once is enough. */
function wordsOf(messages: readonly ServerMessage[]): readonly string[] {
  const words: string[] = [];
  for (const { message } of messages) {
    const text = message?.trim();
    if (!text || words.some((said) => said.includes(text))) continue;
    // Each is compared with those before it.
    if (words.length === mostWords) return [...words, "and more messages"];
    words.push(text);
  }
  return words;
}

/** A full stop before a colon reads like a slip. Only that of the last words stays, and an ellipsis, which ends no sentence. */
function joined(words: readonly string[]): string {
  const last = words.length - 1;
  return words.map((text, index) => (index < last ? text.replace(/(?<!\.)\.$/, "") : text)).join(": ");
}
