import { onTestFinished } from "vitest";
import type { LogFields } from "../../src/http/log.js";
import { OracleSbc, type OracleSbcOptions } from "../../src/products/oracle-sbc/oracle-sbc.js";

export { failure } from "./vspc-client.js";

export const user = { username: "svc-sbc", password: "pass-word-1" };
/** `svc-sbc:pass-word-1` in Base64. */
export const basic = "Basic c3ZjLXNiYzpwYXNzLXdvcmQtMQ==";

/** A client of the server, closed when the test is done. */
export function client(server: { readonly url: string }, options: Partial<OracleSbcOptions> = {}): OracleSbc {
  const sbc = new OracleSbc({ baseUrl: server.url, auth: user, ...options });
  onTestFinished(() => sbc.close());
  return sbc;
}

/** Keeps what is logged. */
export function writer() {
  const lines: [string, LogFields][] = [];
  const write = (...line: [string, LogFields]) => void lines.push(line);
  return {
    lines,
    logger: { debug: write, warn: write },
    /** Warnings about locks. */
    get unlocking(): readonly string[] {
      return lines.map(([message]) => message).filter((message) => message.includes("not unlocked"));
    },
  };
}
