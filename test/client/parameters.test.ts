import { expect, test } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import type { Vspc } from "../../src/products/vspc/vspc.js";
import { json, loopback } from "../support/loopback.js";
import { client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

/** As a program without types would use it. */
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are the subject
type Loose = Record<keyof Vspc, (...args: any[]) => any>;

const job = json(
  200,
  vspcExample("GET /infrastructure/backupServers/jobs/{jobUid} 200", "syntheticBackupServerJob"),
);

test.each([
  [undefined, "is missing"],
  [null, "is missing"],
  ["", 'is "", which is not an id'],
  [".", 'is ".", which is not an id'],
  ["..", 'is "..", which is not an id'],
  ["\ud800", "is not well-formed text"],
  [{}, "must be a string or number"],
  [["a"], "must be a string or number"],
  [true, "must be a string or number"],
])("a path value of %j is refused, and nothing is sent", async (value, words) => {
  const server = await loopback(job);
  const vspc = client(server) as unknown as Loose;
  for (const method of ["getBackupServerJob", "deleteBackupServerJob"] as const) {
    const error = await failure(vspc[method]({ jobUid: value }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ option: "jobUid", operationId: method, attempts: 0 });
    expect(error.message).toBe(`${method}: jobUid ${words}`);
  }
  expect(server.requests).toEqual([]);
});

test.each([
  ["a/b", "a%2Fb"],
  ["../users", "..%2Fusers"],
  ["a?b=c#d", "a%3Fb%3Dc%23d"],
  ["a%2fb", "a%252fb"],
  ["Müller 💾", "M%C3%BCller%20%F0%9F%92%BE"],
  ["{jobUid}", "%7BjobUid%7D"],
  ["%2e%2e", "%252e%252e"],
  ["$&$1", "%24%26%241"],
])("a path value of %j stays one segment", async (value, segment) => {
  const server = await loopback(job);
  await client(server).getBackupServerJob({ jobUid: value });
  expect(server.requests.map(({ path }) => path)).toEqual([
    `/api/v3/infrastructure/backupServers/jobs/${segment}`,
  ]);
  expect(server.requests[0]?.query.size).toBe(0);
});

test("a path value may be a number", async () => {
  const server = await loopback({});
  await failure(client(server).deleteUserLogin({ userUid: jobUid, userLoginId: 17 }));
  expect(server.calls).toEqual([`DELETE /users/${jobUid}/logins/17`]);
});

test.each([
  ["job", { jobUid, job: 1 }, "job", "Unknown parameter 'job'. Valid parameters: jobUid, select"],
  [
    "__proto__",
    JSON.parse(`{"jobUid":"${jobUid}","__proto__":1}`),
    "__proto__",
    "Unknown parameter '__proto__'. Valid parameters: ",
  ],
  ["body", { jobUid, body: {} }, "body", "Unknown parameter 'body'. Valid parameters: "],
  ["text for an object", jobUid, "parameters", "must be an object of names and values"],
  ["null", null, "parameters", "must be an object of names and values"],
  [
    "half a character",
    { jobUid, select: undefined, body: undefined, jobUid2: "" },
    "jobUid2",
    "Unknown parameter 'jobUid2'. Did you mean 'jobUid'?",
  ],
])("parameters: %s is refused by name", async (_, parameters, option, words) => {
  const server = await loopback(job);
  const error = await failure((client(server) as unknown as Loose).getBackupServerJob(parameters));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option, operationId: "getBackupServerJob", attempts: 0 });
  expect(error.message).toContain(words);
  expect(server.requests).toEqual([]);
});

test("parameters that are undefined are left out", async () => {
  const server = await loopback(job);
  await client(server).getBackupServerJob({ jobUid, select: undefined });
  expect(server.requests[0]?.query.size).toBe(0);
});

test("a query value that no URL can carry is refused by name", async () => {
  const server = await loopback(job);
  const error = await failure(client(server).generateNewPkcs12KeyPair({ subject: "CN=\ud800" }));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(error).toMatchObject({ option: "subject", operationId: "generateNewPkcs12KeyPair" });
  expect(server.requests).toEqual([]);
});

test("a body that is missing is refused", async () => {
  const server = await loopback(job);
  const vspc = client(server) as unknown as Loose;
  const error = await failure(vspc.patchBackupServerJob({ jobUid }));
  expect(error).toMatchObject({ option: "body", operationId: "patchBackupServerJob", attempts: 0 });
  expect(server.requests).toEqual([]);
});

test("a body that is no JSON is refused", async () => {
  const server = await loopback(job);
  const vspc = client(server) as unknown as Loose;
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const body of [circle, [{ op: "replace", path: "/x", value: 1n }]]) {
    const error = await failure(vspc.patchBackupServerJob({ jobUid, body }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ option: "body", attempts: 0 });
  }
  const error = await failure(vspc.oAuth2IssueToken({ body: 1 }));
  expect(error).toMatchObject({ option: "body" });
  expect(server.requests).toEqual([]);
});

test("an unknown operationId is refused", async () => {
  const server = await loopback(job);
  const vspc = client(server) as unknown as Loose;
  for (const name of ["getBackupServerJbo", "toString", "__proto__", undefined]) {
    const error = await failure(vspc.call(name, {}));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.option).toBe("operationId");
    expect(await failure(vspc.begin(name, {}))).toBeInstanceOf(ConfigurationError);
    expect(() => vspc.paginate(name, {})).toThrow(ConfigurationError);
  }
  expect(() => vspc.paginate("getAboutInformation", {})).toThrow(/not a collection that is read in pages/);
  expect(server.requests).toEqual([]);
});

test("filter, sort and select go as JSON, arrays of names repeated", async () => {
  const server = await loopback({});
  const filter = [
    { property: "name", operation: "equals" as const, collation: "ignorecase" as const, value: "a&b" },
  ];
  const sort = [{ property: "name", direction: "ascending" as const }];
  await failure(client(server).getBackupServerJobs({ filter, sort, limit: 5 }));
  const query = server.requests[0]?.query;
  expect(JSON.parse(query?.get("filter") ?? "")).toEqual(filter);
  expect(JSON.parse(query?.get("sort") ?? "")).toEqual(sort);
  expect(query?.get("limit")).toBe("5");
});
