import { describe, expect, it } from "vitest";
import { HttpError, NotFoundError } from "../../../src/errors/index.js";
import { type Handler, loopback, reset, text } from "../../support/loopback.js";
import { actionBox, course, state } from "../../support/oracle-sbc-actions.js";
import { client, failure } from "../../support/oracle-sbc-client.js";
import { restartBox } from "../../support/oracle-sbc-restart.js";
import { error, notFound, ok, xml } from "../../support/oracle-sbc-server.js";
import { virtualClock } from "../../support/virtual-clock.js";

const page = "<html><title>Back in a minute</title></html>";

/** What says nothing about the SBC: it passes, and what was asked is asked again. */
const passing: readonly (readonly [string, Handler])[] = [
  ["a page with 200", text(200, page, { "content-type": "text/html" })],
  ["a page with 403", text(403, page)],
  ["a page with 404", text(404, page)],
  ["a page with 423", text(423, page)],
  ["a page with 520", text(520, page)],
  ["500", text(500, "")],
  ["500 in the form of the SBC", error(500, "internal")],
  ["503", text(503, "")],
  ["408", text(408, "")],
  ["429", error(429, "later")],
  ["nothing", text(200, "")],
  ["half a body", xml(200, "<response><data><operationState>")],
  ["a reset", reset],
];

/** A virtual clock whose requests go through a front: each first of two reads of a status gets the fault. */
function faulty(fault: string | undefined, isFaulty: (path: string) => boolean) {
  let asked = 0;
  return virtualClock((url, init) => {
    const { pathname } = new URL(url as string);
    const broken = fault !== undefined && init?.method === "GET" && isFaulty(pathname) && asked++ % 2 === 0;
    return globalThis.fetch(broken ? `${fault}/` : url, init);
  });
}

/** A front that answers everything with one fault. */
async function front(fault: Handler): Promise<string> {
  return (await loopback(fault)).origin;
}

const isStatus = (path: string) => /asyncstatus|system\/status/.test(path);

describe("in place of each second status", () => {
  it.each(passing)("%s ends no change, and undoes none", async (_, fault) => {
    const clock = faulty(await front(fault), isStatus);
    const served = await actionBox(clock, { runs: { save: { duration: 30_000 } } });
    const sbc = client(served, { clock, fetch: clock.fetch });
    // The client has heard of the SBC before.
    await sbc.getSystemVersion();
    const applied = await sbc.applyConfiguration(async () => {}, { backup: "before.gz", rollback: true });
    expect(applied.steps).toEqual(["lock", "backup", "edit", "verify", "save", "activate"]);
    expect(served.started).toEqual(["backup editing before.gz", "verify", "save", "activate"]);
    expect(served.holder).toBeUndefined();
  });

  it.each(passing)("%s keeps no reboot from being begun or followed", async (_, fault) => {
    const clock = faulty(await front(fault), isStatus);
    const served = await restartBox(clock);
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.getConfigElements({ elementType: "x" }).catch(() => {});
    const operation = await sbc.begin("reboot");
    await operation.wait();
    expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
    expect(served.reboots).toBe(1);
  });
});

describe("the words of the SBC itself are final", () => {
  it.each([
    ["403", error(403, "needs admin"), "permission"],
    ["404", error(404, "Unsupported versionId in URI"), "not-found"],
  ])("%s in its form ends a wait", async (_, answer, code) => {
    const clock = virtualClock();
    let asked = 0;
    const served = await actionBox(clock, {
      routes: {
        "GET /admin/asyncstatus": (received, response) =>
          (++asked < 3 ? ok(state("save", "inProgress")) : answer)(received, response),
      },
      before: state("save", "fail"),
    });
    asked = -1;
    const sbc = client(served, { clock, fetch: clock.fetch });
    await sbc.withConfigurationLock(async () => {
      const json = {
        version: 1,
        product: "oracle-sbc",
        server: served.url,
        operationId: "saveConfiguration",
        id: "save",
        begun: "2026-03-02T10:00:00Z",
        detail: { baseline: {}, moved: false, settleTime: 10_000, startTimeout: 600_000 },
      };
      expect(await failure(sbc.resume(json).wait())).toMatchObject({ code, operationId: "getAsyncStatus" });
    });
  });

  it("a 404 in its form in place of its own status is a release without one; a page is none, and nothing is locked", async () => {
    for (const [answer, applies] of [
      [notFound, true],
      [text(404, page), false],
    ] as const) {
      const clock = virtualClock();
      const served = await actionBox(clock, { routes: { "GET /system/status": answer } });
      const sbc = client(served, { clock, fetch: clock.fetch });
      const applied = await sbc.applyConfiguration(async () => {}).catch((reason: unknown) => reason);
      if (applies) expect(applied).toMatchObject({ certainty: "observed" });
      else {
        expect(applied).toBeInstanceOf(NotFoundError);
        expect((applied as HttpError).recognized).toBe(false);
        expect(course(served).filter((call) => call !== "GET /system/status")).toEqual([]);
      }
    }
  });

  it("a status without an action is legal: none has run since the SBC started", async () => {
    const clock = virtualClock();
    const served = await actionBox(clock, { before: "" });
    const sbc = client(served, { clock, fetch: clock.fetch });
    expect((await sbc.applyConfiguration()).certainty).toBe("observed");
  });
});

it("a wait ends with its last error when no status comes for 15 minutes, and can go on after that", async () => {
  let broken = false;
  const origin = await front(text(502, page));
  const clock = virtualClock((url, init) =>
    globalThis.fetch(broken && init?.method === "GET" ? `${origin}/` : url, init),
  );
  const served = await actionBox(clock, { runs: { save: { duration: 5000 } } });
  const sbc = client(served, { clock, fetch: clock.fetch });
  await sbc.withConfigurationLock(async () => {
    const operation = await sbc.begin("saveConfiguration");
    broken = true;
    const begun = clock.now();
    expect(await failure(operation.wait())).toBeInstanceOf(HttpError);
    expect(clock.now() - begun).toBeGreaterThanOrEqual(900_000);
    expect(clock.now() - begun).toBeLessThan(1_000_000);
    broken = false;
    await operation.wait();
    expect(operation).toMatchObject({ outcome: "success", certainty: "observed" });
  });
});
