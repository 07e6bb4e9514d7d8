import type { CheckedExchange } from "../../mock/index.js";
import type { Command } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { findProfile } from "../profile/find.js";
import { productNames, productOf } from "../profile/profile-checks.js";
import { portOf, withOption } from "../serve/port.js";
import { untilInterrupted } from "../serve/until-interrupted.js";
import { UsageError } from "../usage-error.js";

export const verify: Command = {
  summary: "Checks whether a live server keeps to the spec, until Ctrl-C.",
  description:
    "Starts a proxy on this machine in front of the server of a profile. It forwards requests and responses unchanged and checks both. " +
    "Send requests to the address that it prints: with a program of yours, or with ASYNCOPS_URL set to it. The proxy adds no " +
    "credentials. Every program of this machine can reach the server through it.\n" +
    "Prints a line for each exchange, and what violates the spec. Exit code 1: the server has violated it.",
  usage: "PRODUCT",
  maxArguments: 1,
  complete: async () => Object.values(productNames).map(({ group }) => group),
  options: [{ name: "port", value: "NUMBER", summary: "port of the proxy; default: any free one" }],
  example: "verify vspc --profile lab --port 4010",
  async run({ args, options, io, path }) {
    const [name] = args;
    const product = name === undefined ? undefined : productOf(name);
    if (name !== undefined && product === undefined)
      throw new UsageError(`unknown product '${name}'. Products: vspc, em, sbc`, path);
    const profile = await findProfile(product, options, io);
    const { startCheck } = await import("../../mock/start-check.js");
    const quiet = options.has("quiet");
    const broken = { server: 0, client: 0 };
    let exchanges = 0;
    const check = await startCheck({
      product: profile.product,
      baseUrl: profile.url,
      ...(profile.ca === undefined ? {} : { tls: { ca: profile.ca } }),
      port: portOf(options, path),
      // The proxy is what keeps the process running, and it holds no more than it must.
      maxRecords: 1,
      onExchange(exchange) {
        exchanges += 1;
        for (const side of exchange.brokenBy) broken[side] += 1;
        if (!quiet || exchange.violations.length > 0) io.stdout.write(`${textOf(exchange)}\n`);
      },
    }).catch((error: unknown) => {
      throw withOption(error, path);
    });
    io.stderr.write(
      `Checks ${profile.product} of profile '${profile.name}' (${profile.url}). Send requests to ${check.url}; Ctrl-C ends it\n`,
    );
    // The proxy does not keep the process running by itself.
    const alive = setInterval(() => undefined, 2 ** 30);
    await untilInterrupted();
    clearInterval(alive);
    await check.close();
    io.stderr.write(
      `${exchanges} exchanges. Violations of the spec by the server: ${broken.server}, by the client: ${broken.client}\n`,
    );
    return broken.server > 0 ? exitCodes.failed : exitCodes.ok;
  },
};

function textOf({ method, path, operationId, status, violations }: CheckedExchange): string {
  const wrong = violations.map(({ message, location }) => {
    const side = location[0] === "response" ? "server" : "client";
    return `\n  ! ${side}: ${message}`;
  });
  return `${method} ${path} ${status} ${operationId ?? "-"}${wrong.join("")}`;
}
