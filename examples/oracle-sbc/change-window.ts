/**
 * A change window: sets attributes of a configuration element, verifies, saves and activates, all under the lock. With the
 * name of a backup in SBC_BACKUP, the SBC makes that backup first, and the configuration is restored from it after a failure.
 *
 *   SBC_URL=https://sbc.example.com SBC_USER=automation SBC_PASSWORD=… SBC_CA=sbc.pem SBC_BACKUP=before-change \
 *     npx tsx examples/oracle-sbc/change-window.ts session-agent hostname=gw1.example.net state=disabled
 *
 * The first pair is the key of the element, the other pairs are the changes.
 */
import { readFileSync } from "node:fs";
import { AsyncOpsError, OracleSbc } from "asyncops/oracle-sbc";

const { SBC_URL = "", SBC_USER = "", SBC_PASSWORD = "", SBC_CA, SBC_BACKUP } = process.env;
const [elementType = "", key = "", ...changes] = process.argv.slice(2);
const pair = (text: string) => [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)] as const;

await using sbc = new OracleSbc({
  baseUrl: SBC_URL,
  auth: { username: SBC_USER, password: SBC_PASSWORD },
  // The certificate of a self-signed SBC, or of its issuer, as PEM.
  ...(SBC_CA && { tls: { ca: readFileSync(SBC_CA, "utf8") } }),
});

try {
  const { steps, certainty } = await sbc.applyConfiguration(
    async () => {
      const element = await sbc.getElement(elementType, Object.fromEntries([pair(key)]));
      for (const [name, value] of changes.map(pair)) {
        // An element has all attributes of its type, so an unknown name is a typing error.
        if (!Object.hasOwn(element.attributes, name))
          throw new Error(`${elementType} has no attribute ${name}`);
        console.log(`${name}: ${element.attributes[name]} -> ${value}`);
        element.attributes[name] = value;
      }
      await sbc.putElement(element);
    },
    {
      ...(SBC_BACKUP && { backup: SBC_BACKUP, rollback: true }),
      // Another user may hold the lock at this moment.
      waitForLock: 30_000,
      deadline: 600_000,
    },
  );
  console.log(`the change is active (${certainty}): ${steps.join(", ")}`);
} catch (error) {
  if (!(error instanceof AsyncOpsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
