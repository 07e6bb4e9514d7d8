import { readFile } from "node:fs/promises";
import type { Command, Invocation, OptionSpec } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import {
  type Config,
  profileOf,
  readConfig,
  type StoredProfile,
  updateConfig,
} from "../../profile/config-file.js";
import { nameOf } from "../../profile/find.js";
import { openKeychain } from "../../profile/keychain.js";
import { withoutKeys } from "../../profile/pem.js";
import type { Profile } from "../../profile/profile.js";
import {
  nameProblem,
  productNames,
  productOf,
  profileProblem,
  safeties,
  urlProblem,
} from "../../profile/profile-checks.js";
import { ask, askSecret, isInteractive } from "../../profile/prompt.js";
import { readSecret, secretVariable, secretWords, variablePart } from "../../profile/secrets.js";
import { wordsOf } from "../../profile/words.js";
import { UsageError } from "../../usage-error.js";

const addOptions: readonly OptionSpec[] = [
  {
    name: "product",
    value: "PRODUCT",
    values: Object.keys(productNames),
    summary: "vspc, enterprise-manager (em) or oracle-sbc (sbc)",
  },
  { name: "url", value: "URL", summary: "address of the server, such as https://vspc.example.com:1280" },
  { name: "user", value: "USER", summary: "user name, such as EXAMPLE\\automation" },
  {
    name: "auth",
    value: "KIND",
    values: ["password", "api-key", "token", "session"],
    summary: "password (default), api-key, token or session",
  },
  { name: "ca", value: "FILE", summary: "certificates to trust, in PEM; see profile test" },
  {
    name: "password-command",
    value: "COMMAND",
    summary: "program that prints the secret, with its arguments; started without a shell",
  },
  { name: "api-version", value: "VERSION", summary: "version of the API" },
  {
    name: "safety",
    value: "LEVEL",
    values: safeties,
    summary: `what commands may do: ${safeties.join(", ")}`,
  },
  { name: "keychain", summary: "stores the secret in the keychain of the system" },
  { name: "replace", summary: "changes a profile that exists: what is not given stays as it is" },
];

export const add: Command = {
  summary: "Adds a server. On a terminal, asks for what is not given.",
  description:
    "The configuration file holds no secret. The secret comes from a variable (ASYNCOPS_<PROFILE>_PASSWORD, _API_KEY, _TOKEN or " +
    "_SESSION_ID), from --password-command, from the keychain where @napi-rs/keyring is installed, from --password-stdin, or is asked " +
    "for on a terminal.",
  usage: "NAME",
  maxArguments: 1,
  options: addOptions,
  example: "profile add lab --product vspc --url https://vspc.example.com:1280 --user 'EXAMPLE\\automation'",
  async run(invocation) {
    const { args, path, options, io } = invocation;
    const name = nameOf(args, path);
    const problem = nameProblem(name);
    if (problem !== undefined) throw new UsageError(`'${name}' ${problem}`, path);
    const given = await givenMembers(invocation);
    if (!options.has("replace")) refuseTaken(await readConfig(io), name);
    const secretGiven = options.has("password-stdin") ? await readSecret(io) : undefined;
    let added: StoredProfile | undefined;
    // Questions come before the lock: people are slow.
    const asked = await withAnswers(given, name, invocation);
    const config = await updateConfig(io, (current) => {
      added = merged(current, name, asked, options.has("replace"));
      return {
        ...current,
        // The first profile of all is the current one.
        ...(Object.keys(current.profiles).length === 0 ? { current: name } : {}),
        profiles: { ...current.profiles, [name]: added },
      };
    });
    const profile = profileOf(config, name) as Profile;
    await storeSecret(profile, secretGiven, invocation);
    io.stderr.write(`Profile '${name}' is stored. Next: asyncops profile test ${name}\n`);
    return exitCodes.ok;
  },
};

/** The members that the options give. */
async function givenMembers({ options, path }: Invocation): Promise<Partial<StoredProfile>> {
  const product = options.text("product");
  const known = product === undefined ? undefined : productOf(product);
  if (product !== undefined && known === undefined)
    throw new UsageError(`--product must be vspc, enterprise-manager or oracle-sbc, not '${product}'`, path);
  const file = options.text("ca");
  const command = options.text("password-command");
  const members = {
    product: known,
    url: options.text("url"),
    user: options.text("user"),
    auth: options.text("auth"),
    ca: file === undefined ? undefined : await certificateIn(file, path),
    passwordCommand: command === undefined ? undefined : wordsOf(command, "--password-command"),
    apiVersion: options.text("api-version"),
    safety: options.text("safety"),
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined),
  ) as Partial<StoredProfile>;
}

async function certificateIn(file: string, path: readonly string[]): Promise<string> {
  try {
    return withoutKeys(await readFile(file, "utf8"));
  } catch (error) {
    throw new UsageError(`--ca ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`, path);
  }
}

/** Asks for what is missing, if somebody is there. */
async function withAnswers(
  given: Partial<StoredProfile>,
  name: string,
  { options, io }: Invocation,
): Promise<Partial<StoredProfile>> {
  if (options.has("replace") || !isInteractive(io)) return given;
  const answers: { -readonly [Key in keyof StoredProfile]?: StoredProfile[Key] } = { ...given };
  if (answers.product === undefined) {
    const said = await ask(`Product of ${name} (vspc, em or sbc): `, io);
    const product = productOf(said);
    if (product === undefined) throw new UsageError(`'${said}' is no product: vspc, em or sbc`);
    answers.product = product;
  }
  answers.url ??= await ask("URL of the server: ", io);
  const problem = urlProblem(answers.url);
  if (problem !== undefined) throw new UsageError(`--url ${problem}`, ["profile", "add"]);
  if ((answers.auth ?? "password") === "password") answers.user ??= await ask("User: ", io);
  return answers;
}

/** @throws {UsageError} when there is a profile of this name, or one with the same variable. */
function refuseTaken(config: Config, name: string): void {
  if (profileOf(config, name) !== undefined)
    throw new UsageError(`there is a profile '${name}'. Pass --replace to change it`);
  const twin = Object.keys(config.profiles).find(
    (each) => each !== name && variablePart(each) === variablePart(name),
  );
  if (twin !== undefined) {
    const variable = `ASYNCOPS_${variablePart(name)}_PASSWORD`;
    throw new UsageError(`profile '${twin}' has the same variable ${variable}. Choose another name`);
  }
}

/** @throws {UsageError} for a profile that cannot be used, or whose name is taken. */
function merged(
  config: Config,
  name: string,
  given: Partial<StoredProfile>,
  replace: boolean,
): StoredProfile {
  const old = profileOf(config, name);
  if (!replace || old === undefined) refuseTaken(config, name);
  const { name: _, ...kept } = old ?? { name };
  const profile = { ...kept, ...given };
  const product = profile.product;
  const whole = {
    ...profile,
    auth: profile.auth ?? (product === undefined ? undefined : productNames[product].auth[0]),
  };
  const found = profileProblem(whole);
  if (found === undefined) return whole as StoredProfile;
  const option =
    { passwordCommand: "password-command", apiVersion: "api-version" }[found.member] ?? found.member;
  throw new UsageError(`--${option} ${found.problem}`, ["profile", "add"]);
}

/** Stores the secret in the keychain, if there is one, and says where it is expected otherwise. */
async function storeSecret(
  profile: Profile,
  given: string | undefined,
  { options, io }: Invocation,
): Promise<void> {
  const wanted = options.has("keychain") || given !== undefined;
  const others = profile.passwordCommand !== undefined || io.env[secretVariable(profile)];
  if (!wanted && (others || !isInteractive(io))) return;
  const keychain = await openKeychain();
  const words = secretWords(profile.auth);
  if (keychain === undefined) {
    const where = `The ${words} is not stored: no keychain is installed (npm install -g @napi-rs/keyring)`;
    if (wanted) throw new UsageError(`${where}. The profile itself is stored`, ["profile", "add"]);
    io.stderr.write(`${where}. It is read from ${secretVariable(profile)}, or asked for each time\n`);
    return;
  }
  const secret = given ?? (await askedSecret(words, io));
  if (secret === "") return;
  try {
    keychain.set(profile.name, secret);
  } catch (error) {
    throw new UsageError(
      `the keychain of the system does not store the ${words}: ${(error as Error).message}. The profile itself is stored`,
      ["profile", "add"],
    );
  }
  io.stderr.write(`The ${words} is in the keychain of the system\n`);
}

function askedSecret(words: string, io: Io): Promise<string> {
  if (!isInteractive(io)) throw new UsageError("--keychain needs a terminal, or --password-stdin");
  return askSecret(`${words} for the keychain (Enter: ask each time): `, io);
}
