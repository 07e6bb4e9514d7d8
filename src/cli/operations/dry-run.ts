import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { print } from "../output/print.js";
import type { Profile } from "../profile/profile.js";
import { masked } from "./masked.js";
import { productOf } from "./products.js";
import { operationTable } from "./table.js";

/** What a command would send. Secrets are masked. */
export interface PlannedRequest {
  readonly method: string;
  readonly url: string;
  readonly contentType?: string | undefined;
  readonly body?: string | undefined;
}

/** What is known of the operation besides its request. */
export interface PlannedOperation {
  readonly reads?: readonly string[] | undefined;
  readonly lock?: boolean | undefined;
  readonly destructive?: boolean | undefined;
  readonly followed?: "tracked" | "deferred" | "none" | undefined;
}

/** Prints the request of an operation, and what comes before it. Nothing is sent. */
export async function dryRun(
  operationId: string,
  parameters: Readonly<Record<string, unknown>>,
  operation: PlannedOperation,
  secrets: ReadonlySet<string>,
  profile: Profile,
  { options, io }: { readonly options: Options; readonly io: Io },
): Promise<void> {
  const hidden = masked(parameters, secrets) as Readonly<Record<string, unknown>>;
  const request = await requestOf(operationId, hidden, profile);
  const before = await Promise.all(
    (operation.reads ?? []).map(async (read) => {
      const { method, path } = await operationTable(profile.product, read);
      return `${method} ${path}`;
    }),
  );
  const { lock = false, destructive = false, followed = "none" } = operation;
  const plan = { profile: profile.name, before, lock, ...request, destructive, followed };
  if (options.has("output")) await print(plan, options, io);
  else io.stdout.write(textOf(plan));
}

/** The request that the client would send, made by the client itself. */
export async function requestOf(
  operationId: string,
  parameters: Readonly<Record<string, unknown>>,
  profile: Profile,
): Promise<PlannedRequest> {
  const { unconnected } = await productOf(profile.product);
  let request: PlannedRequest | undefined;
  const client = unconnected(profile, async (input, init) => {
    const { method = "GET", body, headers } = init ?? {};
    const text = body === undefined || body === null ? undefined : textOfBody(body);
    const contentType =
      text === undefined ? undefined : (new Headers(headers).get("content-type") ?? undefined);
    request ??= { method, url: String(input), contentType, body: text };
    throw new Error("nothing is sent");
  });
  try {
    await client.call(operationId, parameters, { retry: false });
  } catch (error) {
    // A wrong parameter, which the client has found before it would have sent anything.
    if (request === undefined) throw error;
  } finally {
    await client.close();
  }
  if (request === undefined) throw new Error(`${operationId} sends nothing`);
  return request;
}

function textOfBody(body: unknown): string {
  return typeof body === "string" ? body : new TextDecoder().decode(body as Uint8Array);
}

function textOf({
  before,
  lock,
  method,
  url,
  contentType,
  body,
  destructive,
  followed,
}: PlannedRequest & {
  readonly before: readonly string[];
  readonly lock: boolean;
  readonly destructive: boolean;
  readonly followed: string;
}): string {
  const notes = [
    ...(lock ? ["lock: the configuration is locked before, and unlocked after"] : []),
    ...before.map((read) => `read before: ${read}`),
    ...(destructive ? ["destructive: asks first, or needs --yes"] : []),
    ...(followed === "tracked" ? ["starts work, which is followed"] : []),
  ];
  return [
    ...notes.map((note) => `# ${note}`),
    `${method} ${url}`,
    ...(contentType === undefined ? [] : [`Content-Type: ${contentType}`]),
    ...(body === undefined ? [] : ["", pretty(body)]),
    "",
  ].join("\n");
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2);
  } catch {
    return body;
  }
}
