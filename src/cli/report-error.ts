import {
  AsyncOpsError,
  AuthenticationError,
  ClientClosedError,
  ConfigurationError,
  HttpError,
  LockedError,
  NotFoundError,
  NotSupportedError,
  OperationCanceledError,
  OperationError,
  OperationExpiredError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
  PermissionError,
  TimeoutError,
} from "../errors/index.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import { plainText } from "./output/terminal-text.js";
import { ConfigFileError } from "./profile/config-error.js";
import { NotStoredError, StateError } from "./store/state-error.js";
import {
  InterruptedError,
  NotAuthenticatedError,
  RefusedError,
  UnknownNameError,
  UsageError,
} from "./usage-error.js";

/** The exit code of an error. */
export function exitCodeOf(error: unknown): number {
  if (
    error instanceof UsageError ||
    error instanceof ConfigFileError ||
    error instanceof ConfigurationError ||
    error instanceof NotSupportedError
  ) {
    return exitCodes.usage;
  }
  const isRefused =
    error instanceof RefusedError || error instanceof StateError || error instanceof LockedError;
  if (isRefused) return exitCodes.refused;
  if (error instanceof NotAuthenticatedError) return exitCodes.notAuthenticated;
  if (error instanceof InterruptedError) return exitCodes.interrupted;
  if (error instanceof OperationFailedError) {
    if (error.reason === "already-running") return exitCodes.refused;
    // The server may still begin the work later.
    return error.reason === "not-started" ? exitCodes.unknown : exitCodes.failed;
  }
  if (error instanceof OperationCanceledError) return exitCodes.canceled;
  const isUnknown =
    error instanceof OperationExpiredError ||
    error instanceof OperationLostError ||
    error instanceof OperationSupersededError ||
    error instanceof NotStoredError ||
    error instanceof UnknownNameError ||
    error instanceof NotFoundError;
  if (isUnknown) return exitCodes.unknown;
  if (error instanceof AuthenticationError || error instanceof PermissionError)
    return exitCodes.notAuthenticated;
  // A deadline of a wait: the work still runs. Of a call: its server did not respond.
  if (error instanceof TimeoutError)
    return error.bound === "deadline" ? exitCodes.stillRunning : exitCodes.unavailable;
  if (error instanceof HttpError && error.status >= 400 && error.status < 500) return exitCodes.failed;
  if (error instanceof ClientClosedError) return exitCodes.interrupted;
  if (error instanceof AsyncOpsError) return exitCodes.unavailable;
  return exitCodes.failed;
}

/** Writes an error for people: what happened, in the server's words, then what to do. */
export function reportError(error: unknown, io: Io): void {
  const message = messageOf(error);
  const lines = [`asyncops: ${message}`];
  if (error instanceof OperationError || error instanceof HttpError) {
    const told = error.messages
      // The message has the words, but not which machine or parameter they are about.
      .filter(
        ({ message: words, target }) =>
          words !== undefined && (target !== undefined || !message.includes(words.trim())),
      )
      .map(({ message: words, target }) => `  ${target === undefined ? "" : `${target}: `}${words}`);
    lines.push(...told);
  }
  if (error instanceof UsageError) lines.push(`Try: ${["asyncops", ...error.path, "--help"].join(" ")}`);
  // The words may be those of a server, and must not control the terminal. Own messages may have several lines.
  const text = lines.flatMap((line) => line.split("\n")).map(plainText);
  io.stderr.write(`${text.join("\n")}\n`);
}

/** The profiles whose clients threw errors. An error of a client does not know its profile. */
const profiles = new WeakMap<object, string>();

/** Notes the profile of an error for its message. */
export function noteProfile(error: object, name: string): void {
  profiles.set(error, name);
}

/** The errors of the clients name their options. Whoever calls the command has profiles. `NAME` stands for the profile. */
const words: readonly (readonly [RegExp, string])[] = [
  [/Pass its PEM, or its issuer's, in `tls\.ca`\./, "See it and trust it: asyncops profile test NAME."],
  [/pass it in `tls\.servername`/, "change the URL: asyncops profile add NAME --replace --url URL"],
  [
    /Users with MFA need auth\.mfaCode or an API key/,
    "Users with MFA need an API key: asyncops profile add NAME --replace --auth api-key",
  ],
  [/call under the lock: (?=restoreConfiguration\()/, "run: "],
  [
    /restoreConfiguration\(\{ restoreSource: "backupFile", filename: ("[^"]*") \}\)/,
    "asyncops sbc restore-configuration --restore-source backupFile --filename $1 --wait",
  ],
  [/, saveConfiguration\(\)/, ", asyncops sbc save-configuration --wait"],
  [/, activateConfiguration\(\)/, ", asyncops sbc activate-configuration --wait"],
  [
    /\bresume is from (\S+); this client is for (\S+)/,
    "it was started on $1, and its profile is for $2 now. See: asyncops profile list",
  ],
  [
    /\bauth\.(?:accessToken|apiKey|sessionId) (?=has a character|must be|is missing)/,
    "the secret of the profile ",
  ],
  [/ in `baseUrl`/g, " in the URL of the profile"],
  [/`baseUrl`/g, "the URL of the profile"],
  [/\bset baseUrl to\b/, "set the URL of the profile to"],
  [/\. Set the server in baseUrl/, ". --profile names the server"],
  [/ in baseUrl\b/g, " in the URL of the profile"],
  [/; onRunning: "follow" follows that run/, ". See it: asyncops top --once"],
  [
    /pass auth\.mfaCode, or use an API key/,
    "call the command on a terminal to type its code, or use an API key",
  ],
];

/** The message of an error, in the words of the command. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const name = (typeof error === "object" && error !== null && profiles.get(error)) || "NAME";
  // The name of a profile has no `$`, and words may have `$1`.
  return words.reduce(
    (text, [option, word]) => text.replace(option, word.replace(/\bNAME\b/, name)),
    message,
  );
}
