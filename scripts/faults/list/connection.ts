import type { Fault } from "./fault-type.js";
import { harmless, lost } from "./rules.js";

/** What happens to connections and bytes. */
export const connectionFaults = {
  refused: {
    what: "the port is closed for a while; the current request is cut off",
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
    what: "carried out, then reset before the first byte of the response",
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
    what: "not carried out, and no response ever",
    carries: false,
    weight: 2,
    ...lost,
    codes: ["timeout"],
  },
  "half-open-after": {
    what: "carried out, and no response ever",
    carries: true,
    weight: 2,
    ...lost,
    codes: ["timeout"],
  },
  slow: { ...harmless, what: "carried out; the response is slow, but ends in time" },
  endless: {
    what: "carried out; the response takes longer than the timeout",
    carries: true,
    weight: 1,
    ...lost,
    codes: ["timeout"],
  },
  truncated: {
    what: "carried out; the body is truncated and the connection closed",
    carries: true,
    weight: 3,
    ...lost,
    codes: ["connection"],
  },
  "length-too-long": {
    what: "carried out; Content-Length is longer than the body",
    carries: true,
    weight: 2,
    ...lost,
    codes: ["connection"],
  },
  "length-too-short": {
    what: "carried out; Content-Length is shorter than the body, which is truncated",
    carries: true,
    weight: 2,
    read: "fails",
    poll: "survived",
    write: "doubt",
    codes: ["decode", "connection"],
  },
} as const satisfies Readonly<Record<string, Fault>>;
