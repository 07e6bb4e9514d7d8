import { afterEach, expect, test } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import { json, loopback, text } from "../support/loopback.js";
import { about, client, failure } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const example = vspcExample("GET /about 200", "syntheticAbout");
const unhandled: unknown[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));
afterEach(async () => {
  await new Promise(setImmediate);
  expect(unhandled).toEqual([]);
});

test("withResponse() gives body and response of the one request", async () => {
  const server = await loopback({ "GET /about": json(200, example, { "x-trace": "t-1" }) });
  const call = client(server).getAboutInformation();
  const { body, response } = await call.withResponse();
  expect(body).toEqual(example);
  expect(await call).toEqual(example);
  expect(response.status).toBe(200);
  expect(response.headers.get("x-trace")).toBe("t-1");
  expect(response.bodyUsed).toBe(true);
  expect(server.calls).toHaveLength(1);
});

test("a failure is reported where it is asked for, and nowhere else", async () => {
  const server = await loopback({ "GET /about": text(404, "") });
  const vspc = client(server);
  expect(await failure(vspc.getAboutInformation().withResponse())).toMatchObject({ status: 404 });
  expect(await failure(vspc.getAboutInformation())).toMatchObject({ status: 404 });
});

test("call() by operationId is the method of that name", async () => {
  const server = await loopback({ "GET /about": about });
  const vspc = client(server);
  expect(await vspc.call("getAboutInformation", {})).toEqual(example);
  expect(await vspc.call("getAboutInformation")).toEqual(example);
});

test("a wrong argument rejects; it does not throw where nobody awaits", async () => {
  const server = await loopback({ "GET /about": about });
  const vspc = client(server);
  const call = vspc.getAboutInformation({ selct: [] } as never);
  expect(await failure(call)).toBeInstanceOf(ConfigurationError);
});

test.each([
  ["timeout", { timeout: 0 }],
  ["deadline", { deadline: Number.NaN }],
  ["signal", { signal: new AbortController() }],
  ["retry.attempts", { retry: { attempts: -1 } }],
  ["retires", { retires: 1 }],
])("options of a call: %s is refused by name, and nothing is sent", async (option, options) => {
  const server = await loopback({ "GET /about": about });
  const error = await failure(client(server).getAboutInformation({}, options as never));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error.option).toBe(option);
  expect(server.requests).toEqual([]);
});

test("options that are undefined leave those of the client", async () => {
  const server = await loopback({ "GET /about": text(503, "") });
  const options = {
    timeout: undefined,
    deadline: undefined,
    retry: undefined,
    signal: undefined,
    headers: undefined,
  };
  const error = await failure(client(server, { retry: false }).getAboutInformation({}, options));
  expect(error).toMatchObject({ attempts: 1 });
});

test("await using closes the client, and close() may be called again", async () => {
  const server = await loopback({ "GET /about": about });
  {
    await using vspc = client(server);
    expect(await vspc.getAboutInformation()).toEqual(example);
  }
  const vspc = client(server);
  await vspc.close();
  await vspc.close();
  expect(server.calls).toHaveLength(1);
});
