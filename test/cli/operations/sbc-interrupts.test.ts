import { EventEmitter } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { Bench } from "./harness.js";

let sbc: Bench;
let folder: string;
let change: string;

beforeAll(async () => {
  sbc = await Bench.of("oracle-sbc");
  folder = await mkdtemp(path.join(tmpdir(), "asyncops-apply-"));
  change = path.join(folder, "change.yaml");
  await writeFile(
    change,
    "- put: {elementType: session-agent, keys: {hostname: gw1.example.net}, attributes: {state: disabled}}\n",
  );
});

afterAll(async () => {
  await sbc?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

it("apply releases the lock when it is stopped or its terminal is closed, which may be said twice", async () => {
  for (const interruptWith of [["SIGTERM"], ["SIGHUP", "SIGHUP"]]) {
    const { code, err } = await sbc.run(["sbc", "apply", change], {
      interruptAt: "save …\n",
      interruptWith,
    });
    expect(code).toBe(130);
    expect(err).toMatch(/interrupted in save; .*the lock was released\n$/);
  }
});

it("apply says that nothing was changed when Ctrl-C comes before the lock", async () => {
  for (const operation of ["getToken", "getElementTypeMetadata"]) {
    const slow = await Bench.of("oracle-sbc", { scenario: { [operation]: [{ fault: "hang" }] } });
    onTestFinished(() => slow.close());
    const signals = new EventEmitter();
    const running = slow.run(["sbc", "apply", change], { signals });
    await vi.waitFor(() => {
      expect(slow.mock.requests.map((request) => request.operationId)).toContain(operation);
    }, 10_000);
    signals.emit("SIGINT");
    const { code, out, err } = await running;
    expect([code, out]).toEqual([130, ""]);
    expect(err).toBe("asyncops: interrupted before the lock was taken; nothing was changed\n");
    expect(slow.writes).toEqual([]);
  }
}, 30_000);

it("a status without scalars is shown by the members of its object", async () => {
  const { out } = await sbc.run(["sbc", "get-async-status"]);
  expect(out).toMatch(/^OPERATIONSTATE\.STATUS\t|^OPERATIONSTATE\.OPERATION\t/);
});
