import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { NotAuthenticatedError, UsageError } from "../usage-error.js";
import { openKeychain } from "./keychain.js";
import { passwordFrom } from "./password-command.js";
import type { Profile } from "./profile.js";
import { environmentName } from "./profile-checks.js";
import { askSecret, isInteractive } from "./prompt.js";
import { longestSecret, secretText } from "./secret-text.js";

export interface Secret {
  readonly value: string;
  readonly source: "stdin" | "environment" | "command" | "keychain" | "prompt";
}

/** What each kind of logon needs, as variables end, and as people say. */
const kinds: Readonly<Record<Profile["auth"], { readonly suffix: string; readonly words: string }>> = {
  password: { suffix: "PASSWORD", words: "password" },
  "api-key": { suffix: "API_KEY", words: "API key" },
  token: { suffix: "TOKEN", words: "token" },
  session: { suffix: "SESSION_ID", words: "session id" },
};

/** The variable that holds the secret of a profile: `ASYNCOPS_LAB_PASSWORD`. */
export function secretVariable({ name, auth }: Pick<Profile, "name" | "auth">): string {
  const { suffix } = kinds[auth];
  return name === environmentName ? `ASYNCOPS_${suffix}` : `ASYNCOPS_${variablePart(name)}_${suffix}`;
}

/** Two profiles whose names give the same variable would be given each other's password. */
export function variablePart(name: string): string {
  return name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
}

/** What is asked for: `password`. */
export function secretWords(auth: Profile["auth"]): string {
  return kinds[auth].words;
}

/**
 * Where the secret of a profile would come from, without asking anybody: the variable, `passwordCommand` or `keychain`. Without any of
 * them, the variable that is not set: on a terminal the command asks then. The program is not started.
 */
export async function secretSourceOf(
  profile: Profile,
  { env }: Pick<Io, "env">,
  keychain: typeof openKeychain = openKeychain,
): Promise<string> {
  const variable = secretVariable(profile);
  if (env[variable]) return variable;
  if (profile.passwordCommand !== undefined) return "passwordCommand";
  const stored = profile.name === environmentName ? undefined : (await keychain())?.get(profile.name);
  return stored === undefined ? `${variable} (not set)` : "keychain";
}

/**
 * The secret of a profile: from standard input if the options say so, else from the environment, the `passwordCommand`, the keychain, or
 * whoever sits at the terminal. It is never an argument: those are in the list of processes and in the history of the shell.
 * @throws {NotAuthenticatedError} when no source has the secret. The message says where to put it.
 */
export async function secretOf(
  profile: Profile,
  options: Options,
  io: Io,
  keychain: typeof openKeychain = openKeychain,
): Promise<Secret> {
  if (options.has("password-stdin")) return { value: await readSecret(io), source: "stdin" };
  const variable = secretVariable(profile);
  const given = io.env[variable];
  if (given !== undefined && given !== "") return { value: given, source: "environment" };
  if (profile.passwordCommand !== undefined)
    return { value: await passwordFrom(profile.passwordCommand, io), source: "command" };
  const stored = profile.name === environmentName ? undefined : (await keychain())?.get(profile.name);
  if (stored !== undefined) return { value: stored, source: "keychain" };
  const words = secretWords(profile.auth);
  if (!isInteractive(io)) {
    throw new NotAuthenticatedError(
      `there is no ${words} for profile '${profile.name}'. Set ${variable}, pipe it in with --password-stdin, or name a program that prints it: asyncops profile add ${profile.name} --replace --password-command …`,
    );
  }
  const who = profile.user === undefined ? "" : ` of ${profile.user}`;
  const value = await askSecret(`${capital(words)}${who} for ${profile.name} (${profile.url}): `, io);
  if (value === "") throw new NotAuthenticatedError(`no ${words} was given for profile '${profile.name}'`);
  return { value, source: "prompt" };
}

/** All of standard input, without the line break at its end. */
export async function readSecret({ stdin }: Io): Promise<string> {
  if (stdin.isTTY)
    throw new UsageError("--password-stdin reads a pipe or file, and standard input is a terminal");
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    bytes += chunk.length;
    if (bytes > longestSecret)
      throw new NotAuthenticatedError(
        `--password-stdin: standard input has more than ${longestSecret} bytes`,
      );
    chunks.push(Buffer.from(chunk));
  }
  const text = secretText(Buffer.concat(chunks))?.replace(/\r?\n$/, "");
  if (text === undefined) throw new NotAuthenticatedError("--password-stdin: standard input is not UTF-8");
  if (text === "") throw new NotAuthenticatedError("--password-stdin: standard input is empty");
  return text;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
