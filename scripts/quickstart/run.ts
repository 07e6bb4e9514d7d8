import { playEnterpriseManager } from "./enterprise-manager.js";
import { playOracleSbc } from "./oracle-sbc.js";
import type { Screen } from "./screen.js";
import { playVspc } from "./vspc.js";
import { printingFetch } from "./wire.js";

/** Plays all products, one after the other. Returns whether every request followed its spec. */
export async function run(screen: Screen, verbose: boolean): Promise<boolean> {
  const started = performance.now();
  const options = verbose ? { fetch: printingFetch(screen) } : {};
  const requests = [];
  screen.title("asyncops against mock servers in this process");
  for (const [name, play] of [
    ["Veeam Service Provider Console", playVspc],
    ["Veeam Backup Enterprise Manager", playEnterpriseManager],
    ["Oracle Session Border Controller", playOracleSbc],
  ] as const) {
    screen.title(`\n${name}`);
    requests.push(...(await play(screen, options)));
  }
  const broken = requests.filter(({ violations }) => violations.length > 0).length;
  const time = screen.live ? ` in ${((performance.now() - started) / 1000).toFixed(1)} s` : "";
  const verdict = broken === 0 ? "no spec violations" : `${broken} that violate the spec`;
  screen.title(`\n${requests.length} requests${time}, ${verdict}`);
  if (!verbose) screen.title("Next: npm start -- --verbose shows each request and response.");
  return broken === 0;
}
