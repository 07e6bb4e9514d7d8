/**
 * `npm start`: the SDK against embedded mocks of its products. A mock is Prism; its answers are the named examples of the
 * description, so nothing here is made up for the show. No network is used.
 */
import { playEnterpriseManager } from "./quickstart/enterprise-manager.js";
import { playOracleSbc } from "./quickstart/oracle-sbc.js";
import { Screen } from "./quickstart/screen.js";
import type { Played } from "./quickstart/support.js";
import { playVspc } from "./quickstart/vspc.js";

const screen = new Screen();
const verbose = process.argv.includes("--verbose");
const started = performance.now();

screen.title("asyncops, against mocks in this process");
const played: Played[] = [];
for (const [name, play] of [
  ["Veeam Service Provider Console", playVspc],
  ["Veeam Backup Enterprise Manager", playEnterpriseManager],
  ["Oracle Session Border Controller", playOracleSbc],
] as const) {
  screen.title(`\n${name}`);
  played.push(await play(screen, verbose));
}

const requests = played.flatMap((part) => part.requests);
const broken = requests.filter((request) => request.violations.length > 0).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
screen.line(
  `\n${requests.length} requests in ${seconds} s, ${broken} of them against the API's description. ` +
    "Next: npm start -- --verbose shows what is on the wire.",
);
process.exitCode = broken === 0 ? 0 : 1;
