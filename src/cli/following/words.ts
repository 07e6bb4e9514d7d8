import {
  AsyncOpsError,
  HttpError,
  OperationError,
  OperationExpiredError,
  TimeoutError,
} from "../../errors/index.js";
import type { Progress } from "../../lro/wait-options.js";
import type { Color } from "../output/colors.js";
import { cutText, plainText } from "../output/terminal-text.js";
import { messageOf } from "../report-error.js";
import type { Ending } from "./item.js";
import { stateWord } from "./item.js";

/** Longest name in a line, in columns of a terminal. */
const longestName = 40;

/** `3 min 10 s`. */
export function elapsedText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** `columns`: how many the name may take. */
export function nameText(name: string, columns = longestName): string {
  return cutText(plainText(name), Math.min(columns, longestName));
}

/** State and percent of an operation, and whether its server responds. */
export function progressParts({ status, percent, lastError }: Progress): readonly string[] {
  return [
    plainText(stateWord(status, "running")),
    ...(percent === undefined ? [] : [`${Math.round(percent)} %`]),
    ...(lastError === undefined ? [] : [`no response (${plainText(shortWords(lastError))})`]),
  ];
}

export function colorOf({ outcome, code }: Pick<Ending, "outcome" | "code">): Color | undefined {
  if (outcome === "success") return "green";
  if (outcome === "warning" || (outcome === undefined && code !== 8)) return "yellow";
  return "red";
}

/** What people read when an operation has ended, or is not followed any more. */
export function endingLines(ending: Ending): readonly string[] {
  const { name, outcome, error, elapsed, next, certainty } = ending;
  const subject = nameText(name);
  const after = elapsed === undefined ? "" : ` after ${elapsedText(elapsed)}`;
  const assumed =
    certainty === "assumed" ? " (assumed: the server cannot tell it from another one like it)" : "";
  const head = (what: string) => `${subject}: ${what}${after}${assumed}`;
  const follow = next === undefined ? [] : [`  next: ${next}`];
  if (outcome === "success") {
    const gone = error instanceof OperationExpiredError ? [`  ${wordsOf(error)}`] : [];
    return [head("success"), ...gone];
  }
  if (outcome === "warning") return [head("ended with a warning"), ...reasonLines(error)];
  if (error instanceof TimeoutError && error.bound === "deadline" && outcome === undefined)
    return [`${head("still running")}, not completed in time (--timeout)`, ...follow];
  if (outcome === undefined && error === undefined) return [head("still running"), ...follow];
  const what = outcome ?? "cannot be followed";
  const words = error === undefined ? "" : `: ${wordsOf(error)}`;
  return [`${head(what)}${words}`, ...targetLines(error), ...follow];
}

/** The words of an error, and the reason of each machine. */
function reasonLines(error: unknown): readonly string[] {
  return error === undefined ? [] : [`  ${wordsOf(error)}`, ...targetLines(error)];
}

/** The message of an error has the words of the server, but not which machine or parameter they are about. */
function targetLines(error: unknown): readonly string[] {
  if (!(error instanceof OperationError || error instanceof HttpError)) return [];
  return error.messages.flatMap(({ message, target }) =>
    message === undefined || target === undefined ? [] : [`  ${plainText(target)}: ${plainText(message)}`],
  );
}

/** The message of an error, in the words of the command. */
export function wordsOf(error: unknown): string {
  return plainText(messageOf(error));
}

function shortWords(error: unknown): string {
  if (error instanceof HttpError) return `HTTP ${error.status}`;
  if (error instanceof AsyncOpsError) return error.code;
  return error instanceof Error ? error.name : "error";
}
