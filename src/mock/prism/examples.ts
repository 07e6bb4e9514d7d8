import type { MockReply, Wanted } from "../responder.js";
import { negotiator } from "./library.js";
import type { PrismOperation } from "./operations.js";

/** An example of the spec as a response. */
export interface ExampleReply extends MockReply {
  /** Header names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` without a body. */
  readonly mediaType: string | undefined;
}

/** The reason that the spec has no such example: problem details in the form of Prism. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

type Logger = Parameters<ReturnType<typeof negotiator.negotiateOptionsForValidRequest>>[0];
type Negotiated = ReturnType<ReturnType<typeof negotiator.negotiateOptionsForValidRequest>>;

const ignore = () => {};
const silent = {
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
} as unknown as Logger;

/** Statuses that a response can have. `default` in the spec stands for these only. */
const isStatus = (code: number) => code >= 200 && code <= 599;

/**
 * The response to a valid request: an example of the spec.
 * @param accept media types with their parameters. Default: JSON if there is any.
 */
export function exampleReply(
  operation: PrismOperation,
  { code, example }: Wanted,
  accept: string | undefined,
): ExampleReply | Problem {
  const options = {
    dynamic: false,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { exampleKey: example }),
    ...(accept !== undefined && { mediaTypes: accept.split(",") }),
  };
  const possible =
    code === undefined || isStatus(code)
      ? operation
      : { ...operation, responses: operation.responses.filter((response) => response.code !== "default") };
  return replyOf(possible, negotiator.negotiateOptionsForValidRequest(possible, options)(silent));
}

/**
 * The declared response to a request that is not valid.
 * @param statuses best first. `default` stands for the first one.
 * @returns `undefined` if the spec declares none of them
 */
export function refusalReply(
  operation: PrismOperation,
  statuses: readonly [number, ...number[]],
  example: string | undefined,
): ExampleReply | undefined {
  const { responses } = operation;
  const found = negotiator.negotiateOptionsForInvalidRequest(responses, [...statuses], example)(silent);
  const reply = replyOf(operation, found);
  return "type" in reply ? undefined : reply;
}

function replyOf({ deprecated }: PrismOperation, negotiated: Negotiated): ExampleReply | Problem {
  if (negotiated._tag === "Left") {
    const { name, message, status = 500, detail = "" } = negotiated.left as Error & Partial<Problem>;
    const type = name === "Error" ? "https://stoplight.io/prism/errors#UNKNOWN" : name;
    return { type, title: message, status, detail };
  }
  const { code, mediaType, bodyExample, headers } = negotiated.right;
  const values = headers.flatMap(({ name, examples = [] }) => {
    const [first] = examples as { value?: unknown }[];
    return first?.value === undefined ? [] : [[name.toLowerCase(), String(first.value)] as const];
  });
  const value = bodyExample !== undefined && "value" in bodyExample ? bodyExample.value : undefined;
  return {
    status: Number(code),
    headers: { ...Object.fromEntries(values), ...(deprecated === true && { deprecation: "true" }) },
    value,
    mediaType: value === undefined ? undefined : mediaType,
  };
}

/** The response that a `Prefer` header selects: `code=404, example=name`. */
export function wantedBy(prefer: string): Wanted {
  const values = new Map(
    prefer
      .split(/[,;]/)
      .map((part) => part.split("="))
      .map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.trim().replace(/^"(.*)"$/, "$1")]),
  );
  const code = values.get("code");
  return { code: code && /^\d{3}$/.test(code) ? Number(code) : undefined, example: values.get("example") };
}
