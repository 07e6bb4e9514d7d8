import { ConnectionError } from "../../../errors/index.js";
import { connectionError } from "../../../http/connection-failure.js";
import type { Command, Invocation } from "../../command.js";
import { exitCodes } from "../../exit-codes.js";
import {
  ConnectFailure,
  certificateLines,
  certificateOf,
  isFingerprint,
  type ShownCertificate,
} from "../../profile/certificate.js";
import { checkServer } from "../../profile/check-server.js";
import { readConfig, updateConfig } from "../../profile/config-file.js";
import { findProfile, namedProfile } from "../../profile/find.js";
import { profileNames } from "../../profile/names.js";
import { ofProfile } from "../../profile/of-profile.js";
import { openClient } from "../../profile/open.js";
import type { Profile } from "../../profile/profile.js";
import { environmentName } from "../../profile/profile-checks.js";
import { confirm, isInteractive } from "../../profile/prompt.js";
import { secretOf } from "../../profile/secrets.js";
import { UsageError } from "../../usage-error.js";

export const test: Command = {
  summary: "Shows the certificate of a server, offers to trust it, logs on, and makes one read.",
  description:
    "A server on premises usually has a certificate that nobody this machine trusts has signed. On a terminal the command offers to " +
    "store the certificate in the profile: trust on first use. Nothing but this connection says then that the certificate is the " +
    "server's, so compare the fingerprint with the one on the server. From then on any other certificate is refused. Without a " +
    "terminal, pass the fingerprint that you expect: --trust.",
  usage: "[NAME]",
  maxArguments: 1,
  complete: async ({ io }) => profileNames(io),
  options: [
    {
      name: "trust",
      value: "FINGERPRINT",
      summary: "stores the certificate if this is its SHA-256 fingerprint, without asking",
    },
  ],
  example: "profile test lab",
  async run(invocation) {
    const { args, options, io } = invocation;
    const [name] = args;
    const profile =
      name === undefined || name === environmentName
        ? await findProfile(undefined, options, io)
        : namedProfile(await readConfig(io), name);
    const { product, url } = profile;
    io.stderr.write(`${profile.name}: ${product} at ${url}\n`);
    const trusted = url.startsWith("https:") ? await withCertificate(profile, invocation) : profile;
    await using open = await openClient(trusted, await secretOf(trusted, options, io), io);
    const { versions, refused } = await checkServer(open).catch((error: unknown) => {
      throw ofProfile(error, profile.name);
    });
    const told = Object.entries(versions).map(([member, version]) => `${member} ${version}`);
    const right = refused ? ". This user may not read the version" : "";
    io.stderr.write(`Logged on${told.length > 0 ? `: ${told.join(", ")}` : ""}${right}\n`);
    return exitCodes.ok;
  },
};

/** Codes of the system for a server to which there is no way. */
const unreachable = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** The profile with a certificate that is trusted, after showing it. */
async function withCertificate(profile: Profile, { options, io }: Invocation): Promise<Profile> {
  const shown = await certificateOf(profile).catch((error: unknown) => {
    if (!(error instanceof ConnectFailure)) throw error;
    // A password for a server that cannot be reached would be asked for in vain.
    if (unreachable.has(error.code))
      throw connectionError(error.cause, profile.url, { operationId: "profile test", attempts: 0 });
    // The client tries the same, and says what the code means.
    return undefined;
  });
  if (shown === undefined) return profile;
  io.stderr.write(`${["Certificate of the server:", ...certificateLines(shown, Date.now())].join("\n")}\n`);
  if (shown.otherName) {
    const { hostname } = new URL(profile.url);
    throw new ConnectionError(
      `the certificate is not for ${hostname}, and nothing was sent. Change the URL to one of its names: asyncops profile add ${profile.name} --replace --url URL`,
    );
  }
  if (shown.untrusted === undefined) {
    io.stderr.write(`Trusted by ${profile.ca === undefined ? "this machine" : "the profile"}\n`);
    return profile;
  }
  if (!(await isAccepted(shown, profile, { options, io }))) {
    throw new ConnectionError(
      `the certificate is not trusted (${shown.untrusted}), and nothing was sent. Pass --trust FINGERPRINT, or the certificate of its issuer: asyncops profile add ${profile.name} --replace --ca FILE`,
    );
  }
  if (profile.name === environmentName)
    throw new UsageError("the profile is in the environment: set ASYNCOPS_CA to the certificate");
  await updateConfig(io, (config) => {
    const { name: _, ...stored } = namedProfile(config, profile.name);
    return { ...config, profiles: { ...config.profiles, [profile.name]: { ...stored, ca: shown.pem } } };
  });
  io.stderr.write(`The certificate is stored in profile '${profile.name}'. Any other one is refused\n`);
  return { ...profile, ca: shown.pem };
}

async function isAccepted(
  shown: ShownCertificate,
  profile: Profile,
  { options, io }: Pick<Invocation, "options" | "io">,
): Promise<boolean> {
  const expected = options.text("trust");
  if (expected !== undefined) {
    if (isFingerprint(expected, shown)) return true;
    throw new ConnectionError("the certificate has another fingerprint than --trust, and nothing was sent");
  }
  if (!isInteractive(io)) return false;
  io.stderr.write(
    profile.ca === undefined
      ? "Nobody whom this machine trusts has signed it. If you accept it, you trust it on first use: only this connection says that it is the server's, and whoever stands in between could show one too. Compare the fingerprint with the one on the server.\n"
      : "It is NOT the certificate that the profile trusts. The server has a new one, or somebody stands in between. Compare the fingerprint with the one on the server.\n",
  );
  return confirm("Trust this certificate from now on?", io);
}
