import type { Fault } from "./fault-type.js";
import { harmless, lost } from "./rules.js";

const busy = {
  carries: false,
  weight: 1,
  read: "retried",
  poll: "survived",
  write: "resent",
  codes: ["throttled"],
} as const;

const elsewhere = {
  carries: false,
  weight: 1,
  read: "fails",
  poll: "any",
  write: "refused",
  codes: ["http"],
} as const;

const follow = { carries: false, weight: 1, read: "right", poll: "survived", codes: ["http"] } as const;

/** What servers do, and those who stand before them. */
export const serverFaults = {
  "429-seconds": { ...busy, what: "429, Retry-After in seconds" },
  "429-imf": { ...busy, what: "429, Retry-After as an IMF-fixdate" },
  "429-rfc850": { ...busy, what: "429, Retry-After as an RFC 850 date" },
  "429-asctime": { ...busy, what: "429, Retry-After as asctime writes it" },
  "redirect-301": { ...follow, what: "301 to another address of the same origin", write: "refused" },
  "redirect-302": { ...follow, what: "302 to another address of the same origin", write: "refused" },
  "redirect-303": { ...follow, what: "303 to another address of the same origin", write: "refused" },
  "redirect-307": { ...follow, what: "307 to another address of the same origin", write: "right" },
  "redirect-308": { ...follow, what: "308 to another address of the same origin", write: "right" },
  "redirect-away": { ...elsewhere, what: "302 to another origin" },
  "redirect-sign-in": {
    ...elsewhere,
    what: "302 to a sign-in page",
    poll: "survived",
    codes: ["http", "decode", "authentication"],
  },
  expired: {
    ...harmless,
    weight: 3,
    what: "all tokens and sessions expire early, before the server processes the request",
  },
  restart: {
    what: "the server restarts without its tokens, sessions and locks; the request is not carried out",
    carries: false,
    weight: 1,
    ...lost,
    codes: ["connection"],
  },
  "restart-after": {
    what: "carried out, then the server restarts without its tokens, sessions and locks",
    carries: true,
    weight: 1,
    ...lost,
    codes: ["connection"],
  },
  "other-user": { ...harmless, weight: 3, what: "another user changes something just before the request" },
  "100-continue": { ...harmless, what: "an unrequested 100 Continue" },
  chunked: { ...harmless, what: "the response comes in chunks of one byte or more" },
  gzip: { ...harmless, what: "the response is compressed" },
} as const satisfies Readonly<Record<string, Fault>>;
