import { AsyncOpsError, type AsyncOpsErrorDetails } from "./asyncops-error.js";
import type { ServerMessage } from "./http-errors.js";

interface OperationErrorDetails extends AsyncOpsErrorDetails {
  /** Id of the long-running operation in its product. */
  readonly id: string;
  /** The product's own body of the last status. */
  readonly status?: unknown;
  readonly messages?: readonly ServerMessage[] | undefined;
}

/** A long-running operation ended without its result. Base of the classes for the different outcomes. */
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

/** Most messages in the text of an error. `messages` has all of them. */
const mostWords = 20;

/** The distinct messages: servers often repeat the message of a part for the whole. */
function wordsOf(messages: readonly ServerMessage[]): readonly string[] {
  const words: string[] = [];
  for (const { message } of messages) {
    const text = message?.trim();
    if (!text || words.some((said) => said.includes(text))) continue;
    // Limited, because each message is compared with all before it.
    if (words.length === mostWords) return [...words, "and more messages"];
    words.push(text);
  }
  return words;
}

/**
 * Joins messages without the full stops between them. An ellipsis stays, and so does the full stop of the last message.
 */
function joined(words: readonly string[]): string {
  const last = words.length - 1;
  return words.map((text, index) => (index < last ? text.replace(/(?<!\.)\.$/, "") : text)).join(": ");
}

/** The operation failed. `messages` has the messages of the server, `status` its last body. */
export class OperationFailedError extends OperationError {
  /**
   * The reason, if it has a name: `not-started`, `already-running`, `took-too-long`, `credentials-needed`,
   * `confirmation-needed`.
   */
  readonly reason: string | undefined;

  constructor(message: string, details: OperationErrorDetails & { readonly reason?: string | undefined }) {
    super("operation-failed", message, details);
    this.reason = details.reason;
  }
}

/** The operation was canceled on the server, by this program or by somebody else. */
export class OperationCanceledError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-canceled", message, details);
  }
}

/** The server no longer keeps the operation or its result. */
export class OperationExpiredError extends OperationError {
  /** `succeeded` when the success is known and only the result is gone; `undefined` when the outcome is unknown. */
  readonly state: "succeeded" | undefined;

  constructor(
    message: string,
    details: OperationErrorDetails & { readonly state?: "succeeded" | undefined },
  ) {
    super("operation-expired", message, details);
    this.state = details.state;
  }
}

/**
 * The operation can no longer be followed: its session is gone, or the server does not report the operation. Its
 * outcome is unknown.
 */
export class OperationLostError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-lost", message, details);
  }
}

/**
 * Another operation has replaced this one in the only status that the server has. The outcome of this one is unknown.
 */
export class OperationSupersededError extends OperationError {
  constructor(message: string, details: OperationErrorDetails) {
    super("operation-superseded", message, details);
  }
}
