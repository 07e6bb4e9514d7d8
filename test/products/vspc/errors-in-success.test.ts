import { expect, test } from "vitest";
import { HttpError } from "../../../src/errors/index.js";
import {
  actionBody,
  late,
  resultBody,
  retention,
  route,
  running,
  scene,
  succeeded,
} from "../../lro/async-action/scene.js";
import { type Handler, json, loopback } from "../../support/loopback.js";
import { about, client, failure, jobUid } from "../../support/vspc-client.js";

const offline = { message: "The backup server is offline.", type: "logical", code: 2000 };
const failed = json(200, actionBody("syntheticFailedAsyncActionWithoutWords"));
/** An envelope with errors and no data, with 200. */
const only: Handler = json(200, { data: null, meta: null, errors: [offline] }, { "x-request-id": "r-1" });

test.each([
  ["null", only],
  ["left out", json(200, { errors: [offline] })],
  ["under the names of a form", json(200, { data: null, errors: { name: [offline.message] } })],
  ["as texts", json(200, { data: null, errors: [offline.message] })],
  ["as one text", json(200, { data: null, errors: offline.message })],
  ["beside an empty list", json(200, { data: [], errors: [offline] })],
  ["beside an empty object", json(200, { data: {}, errors: [offline] })],
  ["as the error of an unknown route", json(200, { error: { code: "1", message: offline.message } })],
  ["as problem details", json(200, { title: offline.message, status: 500 })],
])("a call whose data is %s fails with the server's words", async (_, answer) => {
  const server = await loopback({ "GET /about": answer });
  const error = await failure(client(server).getAboutInformation());
  expect(error.constructor).toBe(HttpError);
  expect(error).toMatchObject({
    status: 200,
    operationId: "getAboutInformation",
    attempts: 1,
    recognized: true,
  });
  expect(error.message).toMatch(/^getAboutInformation: HTTP 200: The backup server is offline\./);
  expect(error.messages[0]).toMatchObject({ message: offline.message });
  expect(error.body).toBeTypeOf("object");
  // It is not sent again: what it did is not known.
  expect(server.requests).toHaveLength(1);
});

test("without words it says what came", async () => {
  const server = await loopback({ "GET /about": json(200, { data: null, errors: [{}] }) });
  const error = await failure(client(server).getAboutInformation());
  expect(error.message).toBe("getAboutInformation: HTTP 200: the response contains errors in place of data");
});

test.each([
  ["beside data", { data: { serverVersion: "9" }, errors: [offline] }],
  ["beside data that says no", { data: false, errors: [offline] }],
  ["that are none", { data: null, meta: null, errors: [] }],
  ["that are null", { data: null, meta: null, errors: null }],
  ["that are not there, beside the title of something", { title: "Nightly", status: 1 }],
])("errors %s are a success", async (_, body) => {
  const server = await loopback({ "GET /about": json(200, body) });
  expect(await client(server).getAboutInformation()).toEqual(body);
});

test("a page of a collection fails, and is no empty page", async () => {
  const { vspc } = await scene({ [route.jobs]: only });
  const items: unknown[] = [];
  const reading = async () => {
    for await (const item of vspc.paginate("getBackupServerJobs")) items.push(item);
  };
  expect(await failure(reading())).toMatchObject({ status: 200, messages: [offline] });
  expect(items).toEqual([]);
});

test("a logon fails with the words, too", async () => {
  const server = await loopback({ "POST /token": only, "GET /about": about });
  const auth = { username: "u", password: "password" };
  expect((await failure(client(server, { auth }).getAboutInformation())).message).toContain("offline");
  expect(server.calls).toEqual(["POST /token"]);
});

test("the start of a job fails at once, and does not wait for a run", async () => {
  const job = json(200, {
    data: { instanceUid: jobUid, name: "N", status: "Success", lastRun: "2026-01-01T00:00:00Z" },
  });
  const { server, vspc } = await scene({ [route.job]: job, [route.start]: only });
  const error = await failure(vspc.begin("startBackupServerJob", { jobUid }));
  expect(error).toMatchObject({ status: 200, operationId: "startBackupServerJob", messages: [offline] });
  expect(server.calls.filter((call) => call === route.start)).toHaveLength(1);
});

test("an action that succeeded with errors for a result has no result", async () => {
  const { vspc } = await scene({
    [route.job]: late(),
    [route.status]: [running, succeeded],
    [route.result]: only,
  });
  const error = await failure(vspc.getBackupServerJob({ jobUid }));
  expect(error.message).toContain("The backup server is offline.");
  expect(error.messages).toEqual([offline]);
});

test("the words of a failed action come from errors in its result", async () => {
  const { vspc } = await scene({
    [route.job]: late(),
    [route.status]: [running, failed],
    [route.result]: only,
  });
  const error = await failure(vspc.getBackupServerJob({ jobUid }));
  expect(error).toMatchObject({ code: "operation-failed", messages: [offline] });
});

test("a canceled action is one, by the code in its result", async () => {
  const words = { message: "Canceled.", code: 1050 };
  const { vspc } = await scene({
    [route.job]: late(),
    [route.status]: [running, failed],
    [route.result]: json(200, { data: null, errors: [words] }),
  });
  expect(await failure(vspc.getBackupServerJob({ jobUid }))).toMatchObject({ code: "operation-canceled" });
});

const envelope = resultBody("syntheticBackupServerJobResult") as { readonly data: object };

test.each<[string, unknown, unknown]>([
  ["an envelope", envelope, envelope],
  [
    "an envelope whose data came with errors",
    { ...envelope, errors: [offline] },
    { ...envelope, errors: [offline] },
  ],
  ["a bare value", envelope.data, { data: envelope.data }],
  [
    "a bare value with errors of its own",
    { ...envelope.data, errors: [] },
    { data: { ...envelope.data, errors: [] } },
  ],
])("a result that is %s is no failure", async (_, body, expected) => {
  const { vspc, server } = await scene({
    [route.job]: late(),
    [route.status]: succeeded,
    [route.result]: json(200, body),
    [route.config]: retention(300),
  });
  expect(await vspc.getBackupServerJob({ jobUid })).toEqual(expected);
  expect(server.calls.filter((call) => call === route.result)).toHaveLength(1);
});
