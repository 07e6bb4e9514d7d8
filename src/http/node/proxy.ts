import { ConfigurationError } from "../../errors/index.js";

/** A proxy that tunnels are opened through. */
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
 * @throws {ConfigurationError} for what is no address of an HTTP proxy. The value is not repeated: it may hold a password.
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
    authorization: basic(url),
    name: `${url.origin} (${source})`,
  };
}

export function withoutBrackets(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

function basic({ username, password }: URL): string | undefined {
  if (username === "" && password === "") return undefined;
  return `Basic ${Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64")}`;
}

/** A password with a bare percent sign is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
