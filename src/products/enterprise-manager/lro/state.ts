import { DecodeError } from "../../../errors/index.js";

/** What tasks and sessions have in common. */
interface Stateful {
  readonly State?: string | null;
}

/** What came without a state says nothing about a task or session, whatever it is: an empty object in JSON has any form. */
export function hasState({ State }: Stateful): boolean {
  return typeof State === "string" && State !== "";
}

/** @throws {DecodeError} for a body without a state, as the response to `operationId`. */
export function checkState(body: Stateful, operationId: string): void {
  if (hasState(body)) return;
  const message = "the response has no State, as every task and session has; it may come from a proxy";
  throw new DecodeError(message, { operationId, attempts: 1 });
}
