import { Routes } from "../../request/route/routes.js";
import type { Command, Invocation, OptionSpec } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import type { ChosenProfile } from "../profile/profile.js";
import { waitOptions } from "../store/started.js";
import { UsageError } from "../usage-error.js";
import { openBodyOf } from "./body.js";
import type { ProductGroup } from "./command.js";
import { dryRun } from "./dry-run.js";
import { guard } from "./guard.js";
import { allOption, bodyOption, limitOption } from "./own-options.js";
import { productOf } from "./products.js";
import { limitOf, printItems, upTo } from "./read.js";
import { callOperation, runOperation } from "./run.js";
import { operationTable } from "./table.js";
import { withProfile } from "./with-profile.js";

const parameterOption: OptionSpec = {
  name: "param",
  short: "p",
  value: "NAME=VALUE",
  repeated: true,
  summary: "a query parameter, or the value of a {name} in the path",
};

/** `request METHOD /path`: what no spec describes, over the same logon. */
export function requestCommand({ product, name }: ProductGroup): Command {
  return {
    summary: "sends a request to a path, of the spec or not",
    usage: "METHOD /path [-p name=value …] [--body @file|-] [--all]",
    description:
      "A path that the spec has is treated as its operation. Of any other path nothing is known: a write to it counts as destructive. " +
      "A 202 is polled to completion where the product has async actions.",
    options: [parameterOption, bodyOption, limitOption, allOption, ...waitOptions],
    maxArguments: 2,
    example: `${name} request GET /about`,
    async run(invocation) {
      const { args, options, io, path } = invocation;
      const [method = "", target] = args;
      if (target === undefined) throw new UsageError("a request needs a method and a path: GET /about", path);
      const body = await openBodyOf(options, io);
      return withProfile(product, invocation, (chosen) => {
        const route = `${method.toUpperCase()} ${target}`;
        const given = pairsOf(options.texts("param"));
        return send(route, body === undefined ? given : { ...given, body }, chosen, invocation);
      });
    },
  };
}

async function send(
  route: string,
  given: Readonly<Record<string, unknown>>,
  chosen: ChosenProfile,
  invocation: Invocation,
): Promise<number> {
  const { options } = invocation;
  const { profile } = chosen;
  const { product } = await productOf(profile.product);
  const { operationId, parameters } = new Routes(product, profile.url).resolve(route, given);
  if (Object.hasOwn(product.operations, operationId)) {
    const table = await operationTable(profile.product, operationId);
    return runOperation({ table, parameters }, chosen, invocation);
  }
  const [method = ""] = operationId.split(" ");
  const writes = method !== "GET" && method !== "HEAD";
  if (options.has("dry-run")) {
    await dryRun(operationId, parameters, { destructive: writes }, new Set(), profile, invocation);
    return exitCodes.ok;
  }
  // The spec does not say what the write does, so it may be anything.
  await guard({ writes, destructive: writes, what: operationId }, profile, invocation);
  const open = await chosen.open();
  const { client } = open;
  const most = limitOf(options);
  if (options.has("all") || most !== undefined) {
    await printItems(upTo(client.paginate(operationId, parameters), most), invocation);
    return exitCodes.ok;
  }
  // Which of its routes a server completes later is not known where the spec does not have them.
  const followed = product.deferred === undefined ? "none" : "deferred";
  const call = { operationId, parameters, summary: operationId, followed, writes } as const;
  return callOperation(call, open, invocation);
}

function pairsOf(texts: readonly string[]): Record<string, unknown> {
  const values = new Map<string, string[]>();
  for (const text of texts) {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`--param must be NAME=VALUE, not '${text}'`);
    const name = text.slice(0, at);
    values.set(name, [...(values.get(name) ?? []), text.slice(at + 1)]);
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length === 1 ? all[0] : all]));
}
