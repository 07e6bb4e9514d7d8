/**
 * A change window: sets attributes of a configuration element, verifies, saves and activates, all under the lock. What
 * fails ends it there. Nothing is rolled back: after a failure the change stays in the editing configuration.
 *
 *   SBC_URL=https://sbc.example.com SBC_USER=automation SBC_PASSWORD=… SBC_CA=sbc.pem \
 *     npx tsx examples/oracle-sbc/change-window.ts session-agent hostname=gw1.example.net state=disabled
 *
 * The first pair is the key of the element, the others are what changes.
 */
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { OracleSbc } from "asyncops/oracle-sbc";

const { SBC_URL = "", SBC_USER = "", SBC_PASSWORD = "", SBC_CA } = process.env;
const [elementType = "", key = "", ...changes] = process.argv.slice(2);
const pair = (text: string) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)] as const;

await using sbc = new OracleSbc({
  baseUrl: SBC_URL,
  auth: { username: SBC_USER, password: SBC_PASSWORD },
  // The PEM of a self-signed box, or of the authority that signed it.
  ...(SBC_CA && { tls: { ca: readFileSync(SBC_CA, "utf8") } }),
});

/**
 * Starts an action and reads the one status of the box until it has ended. That status has no id: right after the start it
 * may be that of the action before, and of the same action with the same end it cannot be told apart. So one that has not
 * moved is believed after 10 seconds only.
 */
async function run(action: string, start: () => Promise<unknown>): Promise<void> {
  const read = async () => (await sbc.getAsyncStatus()).data.operationState;
  const before = await read();
  if (before?.status === "inProgress") throw new Error(`the box is busy: ${before.operation} is in progress`);
  await start();
  const started = Date.now();
  for (let moved = false; ; await pause(500)) {
    const now = await read();
    const waited = Date.now() - started;
    moved ||= now?.operation !== before?.operation || now?.status !== before?.status;
    if (moved && now?.operation !== action) throw new Error(`${action} was overtaken by ${now?.operation}`);
    if (now?.operation === action && now.status !== "inProgress" && (moved || waited > 10_000)) {
      console.log(`${action}: ${now.status}`);
      if (now.status === "success") return;
      throw new Error(`${action}: ${now.errorMessage ?? now.status}`);
    }
    if (waited > 120_000) throw new Error(`${action} did not end in 2 minutes`);
  }
}

try {
  const { data: box } = await sbc.getSystemStatus();
  // The configuration of a pair is changed on its active box.
  if (box.role !== "active" && box.role !== "standalone") throw new Error(`${box.hostName} is ${box.role}`);

  await sbc.withConfigurationLock(
    async () => {
      const element = await sbc.getElement(elementType, Object.fromEntries([pair(key)]));
      for (const [name, value] of changes.map(pair)) {
        console.log(`${name}: ${element.attributes[name]} -> ${value}`);
        element.attributes[name] = value;
      }
      await sbc.putElement(element);
      await run("verify", () => sbc.verifyConfiguration());
      await run("save", () => sbc.saveConfiguration());
      await run("activate", () => sbc.activateConfiguration());
    },
    // Somebody else may just be at it.
    { waitForLock: 30_000 },
  );
  console.log("the change is active");
} catch (error) {
  console.error(`not activated: ${(error as Error).message}`);
  process.exitCode = 1;
}
