import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { ClientClosedError } from "../../src/errors/index.js";
import { watchOperations } from "../../src/lro/watch/watch-operations.js";
import { late, route, running, scene } from "../lro/async-action/scene.js";
import { gate, hang, loopback, reset, text } from "../support/loopback.js";
import { manualClock } from "../support/manual-clock.js";
import { about, client, failure, jobUid, password, tokens } from "../support/vspc-client.js";

describe("close()", () => {
  it("refuses every call after it, and sends nothing", async () => {
    const server = await loopback({ "GET /about": about });
    const vspc = client(server);
    await vspc.getAboutInformation();
    await vspc.close();
    await vspc.close();
    const calls: (() => unknown)[] = [
      () => vspc.getAboutInformation(),
      () => vspc.call("getAboutInformation"),
      () => vspc.begin("startBackupServerJob", { jobUid }),
      () => vspc.http.GET("/about", {}),
      async () => {
        for await (const _ of vspc.paginate("getBackupServerJobs")) break;
      },
    ];
    for (const call of calls) {
      const error = await Promise.resolve()
        .then(call)
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
      expect(error).toBeInstanceOf(ClientClosedError);
      expect(error).toMatchObject({ code: "client-closed" });
    }
    expect(server.calls).toEqual(["GET /about"]);
  });

  it("ends the waits of its handles, which can be resumed elsewhere", async () => {
    const place = gate();
    const { vspc, server } = await scene({ [route.assign]: late(), [route.status]: [place.wait(running)] });
    const operation = await vspc.begin("assignBackupServerJob", { jobUid, companyUid: jobUid });
    const waiting = failure(operation.wait());
    await place.arrived;
    const closing = vspc.close();
    place.open();
    const error = await waiting;
    expect(error).toBeInstanceOf(ClientClosedError);
    expect(error.message).toContain(
      "may still run on the server: resume it from its JSON with another client",
    );
    expect(operation.state).toBe("running");
    await closing;
    const calls = server.calls.length;
    expect(await failure(operation.wait())).toBeInstanceOf(ClientClosedError);
    expect(await failure(operation.poll())).toBeInstanceOf(ClientClosedError);
    expect(await failure(operation.cancel())).toBeInstanceOf(ClientClosedError);
    expect(server.calls).toHaveLength(calls);
  });

  it("ends what is watched of this client alone", async () => {
    const one = await scene({ [route.assign]: late(), [route.status]: running });
    const operation = await one.vspc.begin("assignBackupServerJob", { jobUid, companyUid: jobUid });
    const errors: unknown[] = [];
    for await (const event of watchOperations([operation])) {
      if (event.type === "error") errors.push(event.error);
      else await one.vspc.close();
    }
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(ClientClosedError);
  });

  it("lets requests under way finish within closeTimeout", async () => {
    const place = gate();
    const server = await loopback({ "GET /about": place.wait(about) });
    const clock = manualClock();
    const vspc = client(server, { clock });
    const call = vspc.getAboutInformation();
    await place.arrived;
    const closing = vspc.close();
    place.open();
    expect(await call).toHaveProperty("data");
    await closing;
    expect(clock.pending).toBe(0);
  });

  it.each([undefined, 700])("ends what hangs longer than closeTimeout: %s", async (closeTimeout) => {
    const place = gate();
    const server = await loopback({ "GET /about": place.wait(hang) });
    const clock = manualClock();
    const vspc = client(server, { clock, closeTimeout });
    const failing = failure(vspc.getAboutInformation());
    await place.arrived;
    let closed = false;
    const closing = vspc.close().then(() => {
      closed = true;
    });
    clock.advance((closeTimeout ?? 5000) - 1);
    await new Promise(setImmediate);
    expect(closed).toBe(false);
    clock.advance(1);
    await closing;
    const error = await failing;
    expect(error).toBeInstanceOf(ClientClosedError);
    expect(error.message).toBe(
      "getAboutInformation: the client was closed before a response came; what the server did is unknown",
    );
    expect(await server.requests[0]?.cut).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it("returns although a fetch of the caller heeds no signal", async () => {
    const server = await loopback({});
    const clock = manualClock();
    const vspc = client(server, { clock, fetch: () => new Promise(() => {}) });
    const failing = failure(vspc.getAboutInformation());
    await new Promise(setImmediate);
    const closing = vspc.close();
    clock.advance(5000);
    await closing;
    expect(await failing).toBeInstanceOf(ClientClosedError);
  });

  it("ends a pause between two attempts, with what was not certain before", async () => {
    const server = await loopback({ "GET /about": text(503, ""), [route.start]: reset });
    for (const [call, ambiguous, before] of [
      [
        (vspc: ReturnType<typeof client>) => vspc.getAboutInformation(),
        undefined,
        { code: "server", status: 503, operationId: "getAboutInformation" },
      ],
      [
        (vspc: ReturnType<typeof client>) => vspc.startBackupServerJob({ jobUid }),
        true,
        { code: "connection", reason: "ECONNRESET", sent: true, operationId: "startBackupServerJob" },
      ],
    ] as const) {
      const clock = manualClock();
      const vspc = client(server, { clock });
      const failing = failure(call(vspc));
      await clock.scheduled(500);
      await vspc.close();
      const error = await failing;
      expect(error).toBeInstanceOf(ClientClosedError);
      expect(error.ambiguous).toBe(ambiguous);
      expect(error.cause).toMatchObject(before);
      expect(clock.pending).toBe(0);
    }
  });

  it("lets no logon begin, and waits for one that is under way", async () => {
    const place = gate();
    const server = await loopback({ "POST /token": place.wait(tokens(1)), "GET /about": about });
    const vspc = client(server, { auth: password });
    const failing = failure(vspc.getAboutInformation());
    await place.arrived;
    const closing = vspc.close();
    place.open();
    expect(await failing).toBeInstanceOf(ClientClosedError);
    await closing;
    expect(server.calls).toEqual(["POST /token"]);
  });
});

describe("one signal for many calls", () => {
  it("gets one listener, which goes with the last call", async () => {
    const place = gate();
    const server = await loopback({ "GET /about": place.wait(about) });
    const vspc = client(server);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 40 }, () => vspc.getAboutInformation({}, { signal }));
    await place.arrived;
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    place.open();
    await Promise.all(calls);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("ends them all with its reason", async () => {
    const place = gate();
    const server = await loopback({ "GET /about": place.wait(hang) });
    const vspc = client(server);
    const controller = new AbortController();
    const failing = Array.from({ length: 40 }, () =>
      failure(vspc.getAboutInformation({}, { signal: controller.signal })),
    );
    await place.arrived;
    const reason = new Error("shutdown");
    controller.abort(reason);
    expect(new Set(await Promise.all(failing))).toEqual(new Set([reason]));
  });
});
