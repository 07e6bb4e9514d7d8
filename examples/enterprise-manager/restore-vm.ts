/**
 * Restores a VM from its newest restore point over the original VM, and follows the restore to completion. A query finds the
 * restore point by the name of the VM. The task of a restore succeeds as soon as the restore has begun. Its session has the
 * outcome, so `begin()` follows that session.
 *
 *   EM_URL=https://em.example.com:9398 EM_USER='EXAMPLE\automation' EM_PASSWORD=… \
 *     npx tsx examples/enterprise-manager/restore-vm.ts sql01
 */
import { EnterpriseManager, OperationFailedError, queryFilter } from "asyncops/enterprise-manager";

const { EM_URL = "", EM_USER = "", EM_PASSWORD = "" } = process.env;
const name = process.argv[2] ?? "";

await using em = new EnterpriseManager({
  baseUrl: EM_URL,
  auth: { username: EM_USER, password: EM_PASSWORD },
});

const { Entities } = await em.query({
  type: "VmRestorePoint",
  filter: queryFilter("VmRestorePoint", ({ field }) => field("VmDisplayName", "==", name)),
  sortDesc: "CreationTime",
  pageSize: 1,
});
const point = Entities?.VmRestorePoints?.[0];
if (point === undefined) throw new Error(`There is no restore point of a VM "${name}"`);
console.log(`restoring ${point.VmDisplayName} as of ${point.CreationTimeUTC}`);
const body = { VmRestoreSpec: { PowerOnAfterRestore: true, QuickRollback: false } };
const operation = await em.begin("startVmRestore", { id: point.UID, body });
try {
  const session = await operation.wait({
    onProgress: ({ state, elapsed }) => console.log(`${state} after ${Math.round(elapsed / 1000)} s`),
  });
  console.log(`${session.Result}: ${session.RestoredObjRef ?? "no reference to the restored object"}`);
} catch (error) {
  if (!(error instanceof OperationFailedError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
