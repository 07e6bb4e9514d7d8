/**
 * Restores a VM over the original one from a restore point, and follows the restore to its end. The task of a restore
 * succeeds as soon as the restore has begun; how it went is in its session, which is what `begin()` waits for.
 *
 *   EM_URL=https://em.example.com:9398 EM_USER='EXAMPLE\automation' EM_PASSWORD=… \
 *     npx tsx examples/enterprise-manager/restore-vm.ts <id of the restore point>
 */
import { EnterpriseManager, OperationFailedError } from "asyncops/enterprise-manager";

const { EM_URL = "", EM_USER = "", EM_PASSWORD = "" } = process.env;
const id = process.argv[2] ?? "";

await using em = new EnterpriseManager({
  baseUrl: EM_URL,
  auth: { username: EM_USER, password: EM_PASSWORD },
});

const point = await em.getVmRestorePoint({ id });
console.log(`restoring ${point.VmDisplayName} as of ${point.CreationTimeUTC}`);
const body = { VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false } };
const operation = await em.begin("startVmRestore", { id, body });
try {
  const session = await operation.wait({
    onProgress: ({ state, elapsed }) => console.log(`${state} after ${Math.round(elapsed / 1000)} s`),
  });
  console.log(`${session.Result}: ${session.RestoredObjRef ?? "no reference of what was restored"}`);
} catch (error) {
  if (!(error instanceof OperationFailedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
