import { expect, test } from "vitest";
import { ConfigurationError, DecodeError } from "../../src/errors/index.js";
import { late, route as late202, scene, succeeded } from "../lro/async-action/scene.js";
import { client as emClient } from "../support/enterprise-manager-client.js";
import { enterpriseManager } from "../support/enterprise-manager-server.js";
import { loopback, text } from "../support/loopback.js";
import { client, failure, userUid } from "../support/vspc-client.js";

const rounded = "9007199254740993";
const route = `GET /users/${userUid}/logins`;
const page = (id: string, more = "") =>
  `{"data":[{"id":${id},"userUid":"${userUid}","description":": ${rounded}"${more}}],"meta":{"pagingInfo":{"total":1,"count":1,"offset":0}}}`;

test("an id that would be rounded is an error that says where", async () => {
  const server = await loopback({ [route]: text(200, page(rounded)) });
  const error = await failure(client(server).getUserLogins({ userUid }));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ operationId: "getUserLogins", attempts: 1 });
  expect(error.message).toContain(
    "JSON, in data[0].id: holds a number that is larger than a number can hold exactly",
  );
  expect(
    await failure(client(server).http.GET("/users/{userUid}/logins", { params: { path: { userUid } } })),
  ).toBeInstanceOf(DecodeError);
});

test("it is one where the result comes late, too", async () => {
  const { vspc, times } = await scene({
    [route]: late(),
    [late202.status]: succeeded,
    [late202.result]: text(200, page(rounded)),
  });
  const error = await failure(vspc.getUserLogins({ userUid }));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toContain("data[0].id");
  expect(times(late202.result)).toHaveLength(1);
  const operation = await vspc.begin("getUserLogins", { userUid });
  for (const count of [2, 3]) {
    expect(await failure(operation.wait())).toBeInstanceOf(DecodeError);
    expect(times(late202.result)).toHaveLength(count);
  }
});

test("a late result that is asked for again because it came in part is read as usual", async () => {
  let asked = 0;
  const { vspc } = await scene({
    [route]: late(),
    [late202.status]: succeeded,
    [late202.result]: (request, response) =>
      text(200, asked++ === 0 ? '{"data":[' : page("7"))(request, response),
  });
  expect((await vspc.getUserLogins({ userUid })).data[0]?.id).toBe(7);
  expect(asked).toBe(2);
});

test("any other number costs its member, and a string with the same text is what it is", async () => {
  const server = await loopback({
    [route]: text(200, page("7", `,"size":${rounded},"sizes":[1,${rounded}]`)),
  });
  const login = { id: 7, userUid, description: `: ${rounded}`, sizes: [1] };
  const vspc = client(server);
  expect((await vspc.getUserLogins({ userUid })).data).toStrictEqual([login]);
  const { data } = await vspc.http.GET("/users/{userUid}/logins", { params: { path: { userUid } } });
  expect(data?.data).toStrictEqual([login]);
  expect(
    (await vspc.http.GET("/users/{userUid}/logins", { params: { path: { userUid } }, parseAs: "text" })).data,
  ).toContain(`"size":${rounded}`);
});

test("a list of such numbers alone, and such a number alone, is an error", async () => {
  for (const body of [page("7", `,"sizes":[${rounded}]`), rounded]) {
    const server = await loopback({ [route]: text(200, body) });
    expect(await failure(client(server).getUserLogins({ userUid }))).toBeInstanceOf(DecodeError);
  }
});

test.each<[string, (id: number) => (vspc: ReturnType<typeof client>) => PromiseLike<unknown>]>([
  ["a path", (id) => (vspc) => vspc.deleteUserLogin({ userUid, userLoginId: id })],
  ["a query", (id) => (vspc) => vspc.revokeAuthenticationToken({ userUid, userLoginId: id })],
  ["a query in JSON", (id) => (vspc) => vspc.getUserLogins({ userUid, select: [id] as never })],
  [
    "a body",
    (id) => (vspc) =>
      vspc.call("updateUserLogin", { userUid, userLoginId: 1, body: [{ value: id }] as never }),
  ],
])("a number that may have been rounded is not sent in %s", async (_, call) => {
  const server = await loopback({});
  for (const id of [
    2 ** 53,
    -(2 ** 53),
    1e20,
    1e21,
    -(2 ** 80),
    Number.MAX_VALUE,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ]) {
    const error = await failure(call(id)(client(server)));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toMatch(/is beyond 2\^53|which cannot be sent/);
  }
  expect(server.requests).toHaveLength(0);
});

test("other numbers are sent as they are", async () => {
  const server = await loopback({});
  const vspc = client(server);
  await failure(vspc.deleteUserLogin({ userUid, userLoginId: Number.MAX_SAFE_INTEGER }));
  await failure(vspc.deleteUserLogin({ userUid, userLoginId: 9007199254740993n as never }));
  await failure(
    vspc.call("updateUserLogin", {
      userUid,
      userLoginId: 1,
      body: [{ a: null, b: 1.5, c: 1.5e-7, d: "1234567890123456789", e: "1e+21" }] as never,
    }),
  );
  expect(server.requests[0]?.path).toContain("/9007199254740991");
  expect(server.requests[1]?.path).toContain("/9007199254740993");
  expect(server.requests[2]?.body).toBe(
    '[{"a":null,"b":1.5,"c":1.5e-7,"d":"1234567890123456789","e":"1e+21"}]',
  );
});

const name = "Büro täglich";
const ns = 'xmlns="http://www.veeam.com/ent/v1.0"';
const job = `<Job ${ns} Type="Job" Name="${name}" UID="u" Href="h"><JobType>Backup</JobType><Platform>VMware</Platform></Job>`;
const jobInJson = JSON.stringify({ Name: name, UID: "u", JobType: "Backup", Platform: "VMware" });

test.each<[string, string, Uint8Array]>([
  ["XML", "application/xml; charset=ISO-8859-1", Buffer.from(job, "latin1")],
  [
    "XML, quoted and among others",
    'application/xml; profile="a;b" ; Charset = "iso-8859-1"; q=1',
    Buffer.from(job, "latin1"),
  ],
  ["XML, in single quotes", "application/xml;charset='iso-8859-1'", Buffer.from(job, "latin1")],
  ["XML, empty", 'application/xml; charset=""', Buffer.from(job)],
  ["XML in UTF-16", "text/xml; charset=utf-16", Buffer.from(job, "utf16le").swap16()],
  ["JSON", "application/json; charset=windows-1252", Buffer.from(jobInJson, "latin1")],
  ["JSON in UTF-16 with a mark", "application/json", Buffer.from(`\ufeff${jobInJson}`, "utf16le")],
])("Enterprise Manager: the charset of the header counts for %s", async (_, type, body) => {
  const server = await enterpriseManager({ "GET /jobs/j1": text(200, body, { "content-type": type }) });
  expect((await emClient(server).getJob({ id: "j1" })).Name).toBe(name);
  const { data } = await emClient(server).http.GET("/jobs/{id}", { params: { path: { id: "j1" } } } as never);
  expect(data).toContain(name);
});

test("VSPC: the charset of the header counts for JSON", async () => {
  const body = Buffer.from(JSON.stringify({ data: [{ id: 1, description: name }] }), "latin1");
  const server = await loopback({
    [route]: text(200, body, { "content-type": "application/json; charset=iso-8859-1" }),
  });
  const vspc = client(server);
  expect((await vspc.getUserLogins({ userUid })).data[0]?.description).toBe(name);
  const { data } = await vspc.http.GET("/users/{userUid}/logins", { params: { path: { userUid } } });
  expect(data?.data?.[0]?.description).toBe(name);
});

test.each(["windows-1252", "ISO-8859-1"])(
  "%s has € and ’ by their bytes, in answers and in errors",
  async (charset) => {
    const type = { "content-type": `application/json; charset=${charset}` };
    const written = (value: unknown) =>
      Buffer.from(JSON.stringify(value).replaceAll("€", "\x80").replaceAll("’", "\x92"), "latin1");
    const words = "Müller’s 1 €";
    const em = await enterpriseManager({
      "GET /jobs/j1": text(200, written({ ...JSON.parse(jobInJson), Name: words }), type),
      "GET /jobs/k1": text(404, written({ Message: words, StatusCode: 404 }), type),
    });
    expect((await emClient(em).getJob({ id: "j1" })).Name).toBe(words);
    expect(await failure(emClient(em).getJob({ id: "k1" }))).toMatchObject({
      messages: [{ message: words }],
    });
    const good = await loopback({
      [route]: text(200, written({ data: [{ id: 1, description: words }] }), type),
    });
    expect((await client(good).getUserLogins({ userUid })).data[0]?.description).toBe(words);
    const { data } = await client(good).http.GET("/users/{userUid}/logins", {
      params: { path: { userUid } },
    });
    expect(data?.data?.[0]?.description).toBe(words);
    const bad = await loopback({ [route]: text(400, written({ errors: [{ message: words }] }), type) });
    const error = await failure(client(bad).getUserLogins({ userUid }));
    expect(error).toMatchObject({ messages: [{ message: words }] });
    expect(error.message).toContain(words);
  },
);

test.each([
  ["application/xml", job],
  ["application/json", jobInJson],
])("a charset of %s that is not known is an error that names it", async (type, body) => {
  const typed = { "content-type": `${type}; charset=x-ebcdic` };
  const server = await enterpriseManager({ "GET /jobs/j1": text(200, body, typed) });
  const error = await failure(emClient(server).getJob({ id: "j1" }));
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toContain('unknown charset "x-ebcdic"');
  const other = await loopback({
    [route]: text(200, page("7"), { "content-type": "application/json; charset=x-ebcdic" }),
  });
  const reason = await failure(client(other).getUserLogins({ userUid }));
  expect(reason).toBeInstanceOf(DecodeError);
  expect(reason.message).toContain('unknown charset "x-ebcdic"');
});
