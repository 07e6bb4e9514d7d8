/**
 * `npm start`: the SDK against embedded mocks of its products. A mock is Prism; its responses are the named examples of the
 * spec, so that nothing here is made up for the show. No network is used.
 */
import { parseArgs } from "node:util";
import { Screen } from "./quickstart/screen.js";

const usage = `Usage: npm start -- [--verbose] [--help]

Runs the SDK against mock servers in this process, without a network, and
shows each line of code beside what it returns.

  -v, --verbose  show each request and response with its body
  -h, --help     show this text`;

try {
  const { values } = parseArgs({
    options: { verbose: { type: "boolean", short: "v" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) console.log(usage);
  else {
    // The clients and Prism take a second to load: neither --help nor a wrong option waits for them.
    const { run } = await import("./quickstart/run.js");
    const verbose = values.verbose ?? false;
    process.exitCode = (await run(new Screen(process.stdout, verbose), verbose)) ? 0 : 1;
  }
} catch (error) {
  if (!(error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS")) throw error;
  const message = (error as Error).message.replace(/\.$/, "");
  console.error(`${message}. Valid options: --verbose, --help.\n\n${usage}`);
  process.exitCode = 2;
}
