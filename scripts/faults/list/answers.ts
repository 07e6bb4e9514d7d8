import type { Fault } from "./fault-type.js";

const page = { carries: false, weight: 2, poll: "survived" } as const;

/** Answers that are none of the product, or not as it means them. */
export const answerFaults = {
  "wrong-type": {
    what: "carried out; the correct body as text/plain",
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
    what: "500 in the form of the product, whose message quotes the credentials of the request",
    carries: false,
    weight: 2,
    read: "fails",
    poll: "survived",
    write: "doubt",
    codes: ["server"],
  },
} as const satisfies Readonly<Record<string, Fault>>;
