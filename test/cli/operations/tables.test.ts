import { describe, expect, it } from "vitest";
import { em } from "../../../src/cli/commands/em.js";
import { sbc } from "../../../src/cli/commands/sbc.js";
import { vspc } from "../../../src/cli/commands/vspc.js";
import { commandHelp } from "../../../src/cli/help/help.js";
import { productOf } from "../../../src/cli/operations/products.js";
import { commandIndex, commandTable } from "../../../src/cli/operations/table.js";
import type { ProductName } from "../../../src/cli/profile/profile.js";

const groups = [
  ["vspc", vspc],
  ["enterprise-manager", em],
  ["oracle-sbc", sbc],
] as const satisfies readonly (readonly [ProductName, unknown])[];

describe.each(groups)("the commands of %s", (product, group) => {
  it("are all operations of the client, with the same facts", async () => {
    const { operations } = await productOf(product);
    const tables = await Promise.all(
      (await commandIndex(product)).map(([name]) => commandTable(product, name)),
    );
    expect(tables.map((table) => table?.operationId)).toEqual(Object.keys(operations));
    for (const table of tables) {
      const { operationId = "", method, lock = false, followed, destructive } = table ?? {};
      const descriptor = operations[operationId];
      expect([operationId, method, lock]).toEqual([
        operationId,
        descriptor?.method,
        // Taking the lock first would release another lock than the one that was meant.
        descriptor?.requiresLock === true && operationId !== "unlockConfiguration",
      ]);
      expect([operationId, followed === "tracked"]).toEqual([operationId, descriptor?.tracked !== undefined]);
      expect([operationId, typeof destructive === "boolean"]).toEqual([operationId, method !== "GET"]);
    }
  });

  it("have a help with an example, and options of different names", async () => {
    for (const [name] of await commandIndex(product)) {
      const command = await group.find?.(name);
      const help = command && commandHelp(command, [product, name]);
      expect(help).toContain(`Example:\n  asyncops `);
      const names = command?.options?.map((option) => option.name) ?? [];
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("are not hidden by a short form", async () => {
    const names = (await commandIndex(product)).map(([name]) => name);
    expect(Object.keys(group.commands).filter((name) => names.includes(name))).toEqual([]);
  });

  it("are found by no other name", async () => {
    for (const name of ["index", "../vspc/commands/about", "constructor", ""]) {
      expect(await commandTable(product, name)).toBeUndefined();
    }
  });
});

it("what stops, deletes, restores, reboots, switches or fails over is destructive", async () => {
  const found: string[] = [];
  for (const [product] of groups) {
    for (const [name] of await commandIndex(product)) {
      const table = await commandTable(product, name);
      const words =
        /^(stop|delete|restore|reboot|switchover|disable|cancel|clear|revoke)|-(restore|failover)$/;
      if (table?.method !== "GET" && words.test(name) && table?.destructive !== true) found.push(name);
    }
  }
  expect(found).toEqual([]);
});
