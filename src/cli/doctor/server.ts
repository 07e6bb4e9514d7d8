import { lookup } from "node:dns/promises";
import { connect, isIP } from "node:net";
import { isLoopback } from "../../client/options.js";
import { environmentProxy, withoutBrackets } from "../../http/node/proxy.js";
import { Options } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import type { Io } from "../io.js";
import { ConnectFailure, certificateOf } from "../profile/certificate.js";
import { checkServer } from "../profile/check-server.js";
import { ofProfile } from "../profile/of-profile.js";
import { openClient } from "../profile/open.js";
import type { Profile } from "../profile/profile.js";
import { secretOf } from "../profile/secrets.js";
import { exitCodeOf, messageOf } from "../report-error.js";
import { NotAuthenticatedError } from "../usage-error.js";
import { type Finding, failed, ok, warning } from "./finding.js";

export interface ServerLimits {
  /** For each step, in ms. */
  readonly timeout: number;
  readonly now: number;
}

/** A certificate that ends sooner is worth a warning. */
const soon = 30;

/** Checks the way to a server, step by step. A failed step ends it: the next ones would fail of the same. */
export async function serverFindings(profile: Profile, io: Io, limits: ServerLimits): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const step of [resolve, reach, trust, logon]) {
    const found = await step(profile, io, limits).catch((error: unknown) => [
      // A variable or member that cannot be used, such as the address of a proxy.
      failed("profile", messageOf(ofProfile(error, profile.name)), "Correct it", exitCodeOf(error)),
    ]);
    findings.push(...found.map((finding) => ({ ...finding, check: `${profile.name}: ${finding.check}` })));
    if (found.some(({ result }) => result === "failed")) break;
  }
  return findings;
}

function targetOf(url: string) {
  const { hostname, port, protocol } = new URL(url);
  return { host: withoutBrackets(hostname), port: Number(port || (protocol === "https:" ? 443 : 80)) };
}

async function resolve({ url }: Profile, { env }: Io): Promise<readonly Finding[]> {
  const { host } = targetOf(url);
  if (isIP(host)) return [];
  if (environmentProxy(new URL(url), env) !== undefined) return [ok("DNS", "left to the proxy")];
  try {
    const found = await lookup(host, { all: true });
    return [ok("DNS", `${host} is ${found.map(({ address }) => address).join(", ")}`)];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy = "Check the host in the URL of the profile, and the DNS settings of this machine";
    return [failed("DNS", `${host} does not resolve (${code})`, remedy, exitCodes.unavailable)];
  }
}

async function reach({ url }: Profile, { env }: Io, { timeout }: ServerLimits): Promise<readonly Finding[]> {
  const proxy = environmentProxy(new URL(url), env);
  const target = proxy ?? targetOf(url);
  const where = proxy === undefined ? `port ${target.port}` : `proxy ${proxy.name}`;
  const socket = connect({ host: target.host, port: target.port, timeout });
  try {
    await new Promise<void>((connected, fail) => {
      socket.once("connect", connected);
      socket.once("error", fail);
      socket.once("timeout", () => fail(Object.assign(new Error("timeout"), { code: "ETIMEDOUT" })));
    });
    return [ok("TCP", `${where} accepts connections`)];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const remedy = "Check the port, that the service runs, and firewalls on the way there";
    return [failed("TCP", `${where} accepts no connection (${code})`, remedy, exitCodes.unavailable)];
  } finally {
    socket.destroy();
  }
}

async function trust(profile: Profile, io: Io, { timeout, now }: ServerLimits): Promise<readonly Finding[]> {
  const { name, url } = profile;
  if (!url.startsWith("https:")) {
    if (isLoopback(new URL(url).hostname)) return [];
    return [
      warning("TLS", "the URL is http: passwords go over the network in clear text", "Use the https address"),
    ];
  }
  try {
    const shown = await certificateOf(profile, { proxy: environmentProxy(new URL(url), io.env), timeout });
    const days = Math.floor((shown.validTo.getTime() - now) / 86_400_000);
    const until = `valid until ${shown.validTo.toISOString().slice(0, 10)}`;
    if (shown.untrusted !== undefined)
      return [
        failed(
          "TLS",
          `the certificate is not trusted (${shown.untrusted}), ${until}`,
          days < 0 ? "Renew the certificate on the server" : `asyncops profile test ${name}`,
          exitCodes.unavailable,
        ),
      ];
    if (shown.otherName)
      return [
        failed(
          "TLS",
          `the certificate is for ${shown.names.join(", ")}, not for ${targetOf(url).host}`,
          `asyncops profile add ${name} --replace --url URL, with one of these names`,
          exitCodes.unavailable,
        ),
      ];
    if (days < soon)
      return [
        warning(
          "TLS",
          `the certificate ends in ${days} days`,
          "Renew it on the server, then run profile test again",
        ),
      ];
    return [ok("TLS", `the certificate is trusted, ${until}`)];
  } catch (error) {
    if (!(error instanceof ConnectFailure))
      return [failed("TLS", messageOf(error), "Correct the profile", exitCodes.usage)];
    const remedy = error.code.startsWith("PROXY_")
      ? "Check the address of the proxy, with its user and password, and what it lets through"
      : "Check that the port is one for TLS, and which versions of TLS the server supports";
    return [failed("TLS", `no TLS connection (${error.code})`, remedy, exitCodes.unavailable)];
  }
}

async function logon(profile: Profile, io: Io, { timeout }: ServerLimits): Promise<readonly Finding[]> {
  // Nobody is asked: several passwords in a row are given to the wrong question.
  const silent = { ...io, stdin: Object.create(io.stdin, { isTTY: { value: false } }) } as Io;
  try {
    const secret = await secretOf(profile, new Options(new Map()), silent);
    await using open = await openClient(profile, secret, silent);
    const { versions, refused } = await checkServer(open, timeout);
    const told = Object.entries(versions).map(([member, version]) => `${member} ${version}`);
    return [
      ok("logon", `as ${profile.user ?? profile.auth}`),
      refused
        ? warning(
            "API",
            "this user may not read the version of the server",
            "Give the user a role on the server",
          )
        : ok("API", told.length > 0 ? told.join(", ") : "the server responds as the spec says"),
    ];
  } catch (error) {
    if (error instanceof NotAuthenticatedError)
      return [
        warning(
          "logon",
          `not tried: ${messageOf(error).split(". ")[0]}`,
          messageOf(error).split(". ").slice(1).join(". "),
        ),
      ];
    const code = exitCodeOf(error);
    const remedy =
      code === exitCodes.notAuthenticated
        ? "Check the user of the profile and its secret"
        : `asyncops profile test ${profile.name}`;
    return [failed("logon", messageOf(ofProfile(error, profile.name)), remedy, code)];
  }
}
