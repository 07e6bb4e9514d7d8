/**
 * What may happen between a client and its server, and what a client is then allowed to make of it. docs/reliability.md has the
 * same table for people.
 */
export interface Fault {
  readonly what: string;
  /** Whether the server carries the request out. */
  readonly carries: boolean;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  /**
   * A plain read. `right`: it gives the right answer; `retried`: the same, as long as there are fewer of these than attempts;
   * `fails`: it may end in an error with one of the codes.
   */
  readonly read: "right" | "retried" | "fails";
  /** A wait survives it as long as good answers come within 15 minutes; or it may end with an error too. */
  readonly poll: "survived" | "any";
  /**
   * A write without an id that the server knows it by. `right`: it succeeds; `resent`: the same, because it was surely not
   * carried out; `refused`: an error, and it was not carried out; `doubt`: an error that says that it may have been.
   */
  readonly write: "right" | "resent" | "refused" | "doubt";
  /** Codes of errors that may be blamed on it. */
  readonly codes: readonly string[];
}

const lost = { read: "retried", poll: "survived", write: "doubt" } as const;
const page = { carries: false, weight: 2, poll: "survived" } as const;
const busy = {
  carries: false,
  weight: 1,
  read: "retried",
  poll: "survived",
  write: "resent",
  codes: ["throttled"],
} as const;
const harmless = {
  carries: true,
  weight: 1,
  read: "right",
  poll: "survived",
  write: "right",
  codes: [],
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

export const faults = {
  refused: {
    what: "the port is closed for a while; the request at hand is cut",
    carries: false,
    weight: 2,
    ...lost,
    codes: ["connection"],
  },
  "reset-before": {
    what: "reset, not carried out",
    carries: false,
    weight: 4,
    ...lost,
    codes: ["connection"],
  },
  "reset-after": {
    what: "carried out, then reset before a byte of the answer",
    carries: true,
    weight: 6,
    ...lost,
    codes: ["connection"],
  },
  "reset-after-headers": {
    what: "carried out, reset after the headers",
    carries: true,
    weight: 3,
    ...lost,
    codes: ["connection"],
  },
  "half-open": {
    what: "not carried out, and never answered",
    carries: false,
    weight: 2,
    ...lost,
    codes: ["timeout"],
  },
  "half-open-after": {
    what: "carried out, and never answered",
    carries: true,
    weight: 2,
    ...lost,
    codes: ["timeout"],
  },
  slow: { ...harmless, what: "carried out; the answer dribbles, but ends in time" },
  endless: {
    what: "carried out; the answer dribbles for longer than the timeout",
    carries: true,
    weight: 1,
    ...lost,
    codes: ["timeout"],
  },
  truncated: {
    what: "carried out; the body is cut and the connection closed",
    carries: true,
    weight: 3,
    ...lost,
    codes: ["connection"],
  },
  "length-too-long": {
    what: "carried out; Content-Length promises more than comes before the end",
    carries: true,
    weight: 2,
    ...lost,
    codes: ["connection"],
  },
  "length-too-short": {
    what: "carried out; Content-Length promises less, so that the body is cut",
    carries: true,
    weight: 2,
    read: "fails",
    poll: "survived",
    write: "doubt",
    codes: ["decode", "connection"],
  },
  "wrong-type": {
    what: "carried out; the right body as text/plain",
    carries: true,
    weight: 1,
    read: "fails",
    poll: "survived",
    write: "doubt",
    codes: ["decode"],
  },
  empty: {
    what: "carried out; 200 without a body",
    carries: true,
    weight: 2,
    read: "fails",
    poll: "survived",
    write: "doubt",
    codes: ["decode", "authentication"],
  },
  "html-200": {
    ...page,
    what: "a page with 200",
    read: "fails",
    write: "doubt",
    codes: ["decode", "authentication"],
  },
  "html-403": {
    ...page,
    what: "a page with 403",
    read: "fails",
    write: "refused",
    codes: ["permission", "authentication", "decode"],
  },
  "html-404": {
    ...page,
    what: "a page with 404",
    read: "fails",
    write: "refused",
    codes: ["not-found", "decode"],
  },
  "html-500": { ...page, what: "a page with 500", read: "fails", write: "doubt", codes: ["server"] },
  "html-502": { ...page, what: "a page with 502", read: "retried", write: "doubt", codes: ["server"] },
  "html-503": { ...page, what: "a page with 503", read: "retried", write: "doubt", codes: ["server"] },
  "html-504": { ...page, what: "a page with 504", read: "retried", write: "doubt", codes: ["server"] },
  "html-504-after": {
    ...page,
    carries: true,
    what: "carried out, then a page with 504",
    read: "retried",
    write: "doubt",
    codes: ["server"],
  },
  "html-520": { ...page, what: "a page with 520", read: "fails", write: "doubt", codes: ["server"] },
  "html-408": {
    ...page,
    what: "a page with 408",
    read: "retried",
    write: "refused",
    codes: ["http", "timeout", "server"],
  },
  "html-423": {
    ...page,
    what: "a page with 423",
    weight: 1,
    read: "fails",
    write: "refused",
    codes: ["locked"],
  },
  quotes: {
    what: "500 in the form of the product, whose words quote the credentials of the request",
    carries: false,
    weight: 2,
    read: "fails",
    poll: "survived",
    write: "doubt",
    codes: ["server"],
  },
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
    what: "all tokens and sessions end early, before the request is looked at",
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
  "other-user": { ...harmless, weight: 3, what: "another user does something just before" },
  "100-continue": { ...harmless, what: "a 100 Continue that nobody asked for" },
  chunked: { ...harmless, what: "the answer comes in chunks of a byte or more" },
  gzip: { ...harmless, what: "the answer is compressed" },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as readonly FaultName[];

export function faultOf(name: FaultName): Fault {
  return faults[name];
}
