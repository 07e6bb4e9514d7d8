import { hostname } from "node:os";
import { made } from "../../made.js";
import type { Certificate } from "./certificate.js";

const certificates = new Map<string, Promise<Certificate>>();

/**
 * A throw-away certificate for the names under which this machine reaches a server. Mocks of one process share it.
 * @param host the address on which the server listens
 */
export function throwAwayCertificate(host: string | undefined): Promise<Certificate> {
  const names = [
    ...new Set(["127.0.0.1", "::1", "localhost", hostname(), ...(host === undefined ? [] : [host])]),
  ];
  return made(certificates, names.join(), () => makeCertificate(names));
}

/** The package that makes certificates takes a while to load, and most mocks need none. */
async function makeCertificate(names: readonly string[]): Promise<Certificate> {
  const { makeCertificate: make } = await import("./certificate.js");
  return make(names);
}
