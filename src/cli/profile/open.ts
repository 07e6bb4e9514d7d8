import { version } from "../../version.js";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { plainText } from "../output/terminal-text.js";
import type { OperationSource } from "./client.js";
import { findProfile } from "./find.js";
import { openKeychain } from "./keychain.js";
import type { OpenProfile, ProductName, Profile } from "./profile.js";
import { ask, isInteractive } from "./prompt.js";
import { type Secret, secretOf } from "./secrets.js";

/**
 * Opens a client for the profile that the options, the environment or the configuration name. Sends nothing yet: the client logs on with
 * its first call.
 * @param product the product that the command is for. `undefined`: any.
 * @throws {UsageError} when there is no such profile, or it is of another product.
 * @throws {NotAuthenticatedError} when there is no secret for it.
 * @throws {ConfigFileError} when the configuration file is broken.
 */
export async function openProfile(
  product: ProductName | undefined,
  options: Options,
  io: Io,
): Promise<OpenProfile> {
  return openFound(await findProfile(product, options, io), options, io);
}

/**
 * Opens a client for a profile that was found.
 * @throws {NotAuthenticatedError} when there is no secret for it.
 */
export async function openFound(profile: Profile, options: Options, io: Io): Promise<OpenProfile> {
  return openClient(profile, await secretOf(profile, options, io), io);
}

/** Opens a client for a profile and its secret. */
export async function openClient(profile: Profile, secret: Secret, io: Io): Promise<OpenProfile> {
  const client = await clientOf(profile, secret, io);
  const close = () => client.close();
  return { profile, client, close, [Symbol.asyncDispose]: close };
}

/** What the clients of all products take from a profile. */
function clientOptions({ url, ca }: Profile, { clock }: Pick<Io, "clock">) {
  return {
    baseUrl: url,
    userAgent: `asyncops-cli/${version}`,
    ...(ca === undefined ? {} : { tls: { ca } }),
    ...(clock === undefined ? {} : { clock }),
  };
}

async function clientOf(profile: Profile, secret: Secret, io: Io): Promise<OperationSource> {
  const { product, auth, apiVersion } = profile;
  const options = { ...clientOptions(profile, io), ...(apiVersion === undefined ? {} : { apiVersion }) };
  const password = { username: profile.user ?? "", password: secret.value };
  if (product === "vspc") {
    const { Vspc } = await import("../../products/vspc/vspc.js");
    const mfaCode = isInteractive(io) ? () => ask("Code of the second factor: ", io) : undefined;
    const logon =
      auth === "api-key"
        ? { apiKey: secret.value }
        : auth === "token"
          ? { ...tokensOf(secret.value), onTokens: onTokens(profile, secret, io) }
          : { ...password, ...(mfaCode === undefined ? {} : { mfaCode }) };
    return source(new Vspc({ ...options, auth: logon }));
  }
  if (product === "enterprise-manager") {
    const { EnterpriseManager } = await import("../../products/enterprise-manager/enterprise-manager.js");
    const logon = auth === "session" ? { sessionId: secret.value } : password;
    return source(new EnterpriseManager({ ...options, auth: logon }));
  }
  const { OracleSbc } = await import("../../products/oracle-sbc/oracle-sbc.js");
  const logon = auth === "token" ? { accessToken: secret.value } : password;
  return source(new OracleSbc({ ...options, auth: logon }));
}

/** The commands name operations by texts that their tables have checked. The types of a client want literals. */
function source(client: { close(): Promise<void> }): OperationSource {
  return client as unknown as OperationSource;
}

/** A token, or a pair as JSON, so that the client can renew it. */
function tokensOf(secret: string): { accessToken: string; refreshToken?: string } {
  if (!secret.startsWith("{")) return { accessToken: secret };
  try {
    const { accessToken, refreshToken } = JSON.parse(secret);
    return { accessToken, ...(refreshToken === undefined ? {} : { refreshToken }) };
  } catch {
    return { accessToken: secret };
  }
}

/** A renewal ends the old pair: the new one takes its place in the keychain, and elsewhere only the user can store it. */
function onTokens(profile: Profile, secret: Secret, io: Io) {
  let told = false;
  return (tokens: object): void => {
    if (secret.source === "keychain")
      openKeychain()
        .then((keychain) => keychain?.set(profile.name, JSON.stringify(tokens)))
        .catch((error: Error) => {
          io.stderr.write(
            `asyncops: the keychain does not store the new tokens of profile '${profile.name}': ${plainText(error.message)}. Those in it do not work again\n`,
          );
        });
    else if (!told) {
      told = true;
      io.stderr.write(
        `asyncops: the server has replaced the tokens of profile '${profile.name}'. Those that were given do not work again\n`,
      );
    }
  };
}
