import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { environmentProxy } from "../../http/node/proxy.js";
import { version } from "../../version.js";
import { exitCodes } from "../exit-codes.js";
import type { Io } from "../io.js";
import { type Config, readConfig } from "../profile/config-file.js";
import { configFile, folders } from "../profile/paths.js";
import { variablePart } from "../profile/secrets.js";
import { type Finding, failed, ok, warning } from "./finding.js";

const oldestNode = [20, 19] as const;

export function nodeVersion(running = process.versions.node): Finding {
  const [major = 0, minor = 0] = running.split(".").map(Number);
  const [oldest, oldestMinor] = oldestNode;
  const isOld = major < oldest || (major === oldest && minor < oldestMinor);
  return isOld
    ? failed("node", `Node.js ${running}`, `Install Node.js ${oldest}.${oldestMinor} or later`)
    : ok("node", `Node.js ${running}, asyncops ${version}`);
}

/** The configuration file, and the profiles in it. */
export async function configuration(
  io: Io,
): Promise<{ readonly findings: readonly Finding[]; readonly config: Config | undefined }> {
  const file = configFile(io);
  try {
    const config = await readConfig(io);
    const names = Object.keys(config.profiles);
    const rights = await rightsOf("configuration", path.dirname(file), io);
    const findings = [
      ...rights,
      ok("configuration", `${file}: ${names.length === 0 ? "no profile" : `profiles ${names.join(", ")}`}`),
    ];
    const { current } = config;
    if (current !== undefined && !names.includes(current))
      findings.push(
        warning(
          "configuration",
          `the current profile '${current}' does not exist`,
          `asyncops profile use ${names.length === 1 ? names[0] : "NAME"}`,
        ),
      );
    for (const [at, name] of names.entries()) {
      const twin = names.slice(0, at).find((each) => variablePart(each) === variablePart(name));
      if (twin !== undefined)
        findings.push(
          failed(
            "configuration",
            `the secrets of '${twin}' and '${name}' have the same variable`,
            "Rename one of them in the file",
            exitCodes.usage,
          ),
        );
    }
    return { findings, config };
  } catch (error) {
    const remedy = "Correct the file";
    return {
      findings: [failed("configuration", (error as Error).message, remedy, exitCodes.usage)],
      config: undefined,
    };
  }
}

/** The folder with handles of operations: its rights, and files that are broken. */
export async function stateFolder(io: Io): Promise<readonly Finding[]> {
  const folder = folders(io).state;
  let files: string[];
  try {
    files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".json"));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT"
      ? [ok("state", `${folder}: nothing was started yet`)]
      : [failed("state", `${folder} cannot be read (${code})`, "Give the folder to this user")];
  }
  const broken: Finding[] = [];
  for (const name of files) {
    const file = path.join(folder, name);
    try {
      JSON.parse(await readFile(file, "utf8"));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Another process has removed it since.
      if (code === "ENOENT") continue;
      const problem = code === undefined ? "is no JSON" : `cannot be read (${code})`;
      broken.push(
        warning("state", `${file} ${problem}`, "Look at the server what became of it, then remove the file"),
      );
    }
  }
  const count = ok("state", `${folder}: ${files.length} ${files.length === 1 ? "file" : "files"}`);
  return [...(await rightsOf("state", folder, io)), count, ...broken];
}

/** Other users may not read the folder. Windows has no such rights: the folders of a user are the user's. */
async function rightsOf(check: string, folder: string, { platform }: Io): Promise<readonly Finding[]> {
  if (platform === "win32") return [];
  try {
    const mode = (await stat(folder)).mode & 0o777;
    if ((mode & 0o077) === 0) return [];
    return [
      warning(check, `other users have rights on ${folder} (${mode.toString(8)})`, `chmod 700 ${folder}`),
    ];
  } catch {
    return [];
  }
}

const proxyVariables = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "NO_PROXY", "no_proxy"];

/** The proxy variables, and whether they are used. Their values may hold a password. */
export function proxies({ env }: Pick<Io, "env">, flags = process.execArgv): Finding {
  const set = proxyVariables.filter((name) => env[name] !== undefined && env[name] !== "");
  if (set.length === 0) return ok("proxy", "no proxy variable is set");
  const names = set.join(", ");
  // Asked with a proxy of our own: whether proxies are used at all, whatever the addresses are.
  const asked = {
    NODE_USE_ENV_PROXY: env.NODE_USE_ENV_PROXY,
    NODE_OPTIONS: env.NODE_OPTIONS,
    HTTPS_PROXY: "http://p",
  };
  const wanted = environmentProxy(new URL("https://server.invalid"), asked, flags) !== undefined;
  if (wanted) return ok("proxy", `${names}: used, because NODE_USE_ENV_PROXY is set`);
  return warning(
    "proxy",
    `${names}: not used`,
    "Set NODE_USE_ENV_PROXY=1 to reach servers through the proxy; without it they are reached directly",
  );
}

/** Variables that weaken every connection. */
export function tlsVariables({ env }: Pick<Io, "env">): readonly Finding[] {
  return env.NODE_TLS_REJECT_UNAUTHORIZED === "0"
    ? [
        warning(
          "TLS",
          "NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect here: certificates are checked",
          "Remove the variable; asyncops profile test NAME trusts a certificate",
        ),
      ]
    : [];
}
