import { writeFile } from "node:fs/promises";
import type { Command } from "../command.js";
import { exitCodes } from "../exit-codes.js";
import { productNames, productOf } from "../profile/profile-checks.js";
import { portOf, withOption } from "../serve/port.js";
import { UsageError } from "../usage-error.js";

export const mock: Command = {
  summary: "A mock server of a product, until Ctrl-C. Prints its address, and a line for each request.",
  description:
    "Without a scenario the mock has a state that begins with the examples of the spec. The request header 'Prefer: code=404' or " +
    "'Prefer: example=NAME' selects another response. Any user and password are accepted.\n" +
    "To use it: ASYNCOPS_PRODUCT=vspc ASYNCOPS_URL=http://127.0.0.1:4010 ASYNCOPS_USER=any ASYNCOPS_PASSWORD=any asyncops vspc …",
  usage: "PRODUCT",
  maxArguments: 1,
  complete: async () => Object.values(productNames).map(({ group }) => group),
  options: [
    {
      name: "scenario",
      value: "NAME|FILE",
      repeated: true,
      summary: "plays a scenario: its name, or the path of a YAML or JSON file",
    },
    { name: "port", value: "NUMBER", summary: "port; default: any free one" },
    {
      name: "host",
      value: "ADDRESS",
      summary: "address to listen on, such as 0.0.0.0; default: only this machine",
    },
    { name: "https", summary: "speaks HTTPS, with a certificate that is made for it" },
    {
      name: "ca-file",
      value: "FILE",
      summary: "with --https: writes the certificate there, for ASYNCOPS_CA",
    },
  ],
  example: "mock vspc --scenario job-fails --port 4010",
  async run({ args, options, io, path }) {
    const [name] = args;
    const { mockedProducts } = await import("../../mock/products.js");
    if (name === undefined) {
      const scenarios = Object.entries(mockedProducts).map(
        ([product, { scenarios }]) => `  ${product}: scenarios ${Object.keys(scenarios).join(", ")}`,
      );
      throw new UsageError(`the product is missing\n${scenarios.join("\n")}`, path);
    }
    const file = options.text("ca-file");
    if (file !== undefined && !options.has("https")) throw new UsageError("--ca-file needs --https", path);
    const { serveMock } = await import("../serve/serve-mock.js");
    await serveMock({
      product: productOf(name) ?? name,
      scenarios: options.texts("scenario"),
      port: portOf(options, path),
      host: options.text("host"),
      https: options.has("https"),
      onCertificate: file === undefined ? undefined : (pem) => writeFile(file, pem),
      line: (text) => io.stdout.write(`${text}\n`),
    }).catch((error: unknown) => {
      throw withOption(error, path);
    });
    return exitCodes.ok;
  },
};
