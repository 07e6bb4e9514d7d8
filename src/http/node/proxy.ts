import { ConfigurationError } from "../../errors/index.js";
import { basic } from "../credentials.js";
import { builtin } from "./builtin.js";

/** A proxy to open tunnels through. */
export interface ProxyServer {
  readonly secure: boolean;
  /** Without brackets around IPv6. */
  readonly host: string;
  readonly port: number;
  /** Value of `Proxy-Authorization`. */
  readonly authorization: string | undefined;
  /** Address and origin of the setting, without credentials, for messages. */
  readonly name: string;
}

/**
 * @param source the option or variable that the address comes from
 * @throws {ConfigurationError} when the address cannot be that of an HTTP proxy. The value is not quoted: it may hold a password.
 */
export function proxyAt(address: string | URL, source: string): ProxyServer {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new ConfigurationError(
      source,
      "must be the URL of an HTTP proxy, such as http://proxy.example.com:3128",
    );
  }
  const secure = url.protocol === "https:";
  return {
    secure,
    host: withoutBrackets(url.hostname),
    port: Number(url.port || (secure ? 443 : 80)),
    authorization: authorizationOf(url),
    name: `${url.origin} (${source})`,
  };
}

export function withoutBrackets(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

function authorizationOf({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  return basic({ username: decoded(username), password: decoded(password) }).value;
}

/** A password with a bare percent sign is used as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy of the environment for a server, if NODE_USE_ENV_PROXY=1 or --use-env-proxy is set. Read here because Node before
 * 22.21, and agents with their own TLS settings, ignore it.
 */
export function environmentProxy(
  target: URL,
  env: Environment = process.env,
  flags: readonly string[] = process.execArgv,
): ProxyServer | undefined {
  if (!isWanted(env, flags)) return undefined;
  // Lower case first, as curl and Node do.
  const names = target.protocol === "https:" ? ["https_proxy", "HTTPS_PROXY"] : ["http_proxy", "HTTP_PROXY"];
  const name = names.find((candidate) => env[candidate]);
  if (name === undefined || isExempt(target, env.no_proxy || env.NO_PROXY || "")) return undefined;
  const address = env[name] ?? "";
  return proxyAt(address.includes("://") ? address : `http://${address}`, name);
}

function isWanted(env: Environment, flags: readonly string[]): boolean {
  const options = [...(env.NODE_OPTIONS ?? "").split(/\s+/), ...flags];
  // The last flag counts, and takes precedence over the variable.
  const flag = options.filter((option) => /^--(no-)?use-env-proxy$/.test(option)).at(-1);
  return flag === undefined ? env.NODE_USE_ENV_PROXY === "1" : flag === "--use-env-proxy";
}

/** Whether NO_PROXY lists the server: `*`, a host, `.suffix`, `*.suffix`, a range `10.0.0.1-10.0.0.9`, each also with `:port`. */
function isExempt(target: URL, list: string): boolean {
  const host = withoutBrackets(target.hostname).toLowerCase();
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const { name, only } = splitPort(entry);
      return (only === undefined || only === port) && matches(host, name);
    });
}

function matches(host: string, entry: string): boolean {
  if (entry === "*" || entry === host) return true;
  if (entry.startsWith("*.")) return host.endsWith(entry.slice(1));
  // Matches the domain itself too, as curl does.
  if (entry.startsWith(".")) return host.endsWith(entry) || host === entry.slice(1);
  const [from, to, ...more] = entry.split("-").map(numberOf);
  const at = numberOf(host);
  return (
    more.length === 0 && at !== undefined && from !== undefined && to !== undefined && from <= at && at <= to
  );
}

/** `[::1]:8080`, `::1`, `host:8080` */
function splitPort(entry: string): { name: string; only: string | undefined } {
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return { name: bracketed[1] ?? "", only: bracketed[2] };
  const [name = "", only, ...more] = entry.split(":");
  return more.length > 0 || only === undefined ? { name: entry, only: undefined } : { name, only };
}

function numberOf(address: string): number | undefined {
  if (!builtin("node:net").isIPv4(address)) return undefined;
  return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
