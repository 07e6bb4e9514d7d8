import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ConnectionError, DecodeError } from "../../src/errors/index.js";
import { json, loopback, text } from "../support/loopback.js";
import { client, failure, jobUid } from "../support/vspc-client.js";
import { vspcExample } from "../support/vspc-examples.js";

const example = vspcExample("GET /about 200", "syntheticAbout");
const whole = JSON.stringify(example);
const typed = { "content-type": "application/json; charset=utf-8" };

test.each([
  ["gzip", text(200, gzipSync(whole), { ...typed, "content-encoding": "gzip" })],
  ["a byte order mark", text(200, `\uFEFF${whole}`, typed)],
  ["a wrong media type", text(200, whole, { "content-type": "text/html" })],
  ["no media type", text(200, whole)],
])("JSON with %s is decoded", async (_, answer) => {
  const server = await loopback({ "GET /about": answer });
  expect(await client(server).getAboutInformation()).toEqual(example);
});

const signIn =
  '<!DOCTYPE html>\n<html><head><title>Sign in - Secret 7</title></head><body token="t-1"></body>';

test.each([
  [
    "a sign-in page",
    text(200, signIn, { "content-type": "text/html" }),
    /HTML page \("Sign in - Secret 7"\).*baseUrl/,
  ],
  ["a sign-in page said to be JSON", text(200, signIn, typed), /HTML page/],
  ["nothing", text(200, "", typed), /HTTP 200 with an empty body.*Read the object/],
  ["204", text(204, ""), /HTTP 204 with an empty body/],
  [
    "JSON that is cut off",
    text(200, whole.slice(0, 40), typed),
    /40 bytes \(application\/json\).*cut it off/,
  ],
  ["plain text", text(200, "OK", { "content-type": "text/plain" }), /2 bytes \(text\/plain\)/],
])("%s in place of data is a DecodeError that says so", async (_, answer, message) => {
  const server = await loopback({ "GET /about": answer });
  const error = await failure(client(server).getAboutInformation());
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ code: "decode", operationId: "getAboutInformation", attempts: 1 });
  expect(error.message).toMatch(message);
  expect(server.requests).toHaveLength(1);
});

test("the error quotes nothing of a body that cannot be parsed", async () => {
  const server = await loopback({ "GET /about": text(200, '{"access_token":"very-secret', typed) });
  const error = await failure(client(server).getAboutInformation());
  expect(`${error.stack} ${error.cause}`).not.toContain("very-secret");
  expect(error.cause).toBeInstanceOf(SyntaxError);
});

test("204 stands for the empty envelope where the content carries no news", async () => {
  const server = await loopback({
    [`POST /infrastructure/backupServers/jobs/${jobUid}/start`]: text(204, ""),
  });
  expect(await client(server).startBackupServerJob({ jobUid })).toEqual({
    data: null,
    meta: null,
    errors: null,
  });
});

test("a body over maxResponseBytes is a DecodeError that names the option", async () => {
  const server = await loopback({ "GET /about": json(200, example) });
  const error = await failure(client(server, { maxResponseBytes: 50 }).getAboutInformation());
  expect(error).toBeInstanceOf(DecodeError);
  expect(error).toMatchObject({ operationId: "getAboutInformation", attempts: 1 });
  expect(error.message).toMatch(/longer than 50 bytes; raise maxResponseBytes/);
  expect(server.requests).toHaveLength(1);
});

test("the limit counts what a compressed body expands to", async () => {
  const bomb = gzipSync(JSON.stringify({ data: "x".repeat(1_000_000) }));
  const server = await loopback({ "GET /about": text(200, bomb, { ...typed, "content-encoding": "gzip" }) });
  const error = await failure(client(server, { maxResponseBytes: 10_000 }).getAboutInformation());
  expect(error).toBeInstanceOf(DecodeError);
  expect(bomb.length).toBeLessThan(10_000);
});

test("a body of just maxResponseBytes is read", async () => {
  const server = await loopback({ "GET /about": json(200, example) });
  const maxResponseBytes = Buffer.byteLength(whole);
  expect(await client(server, { maxResponseBytes }).getAboutInformation()).toEqual(example);
});

test("a body that is no gzip although it says so is a ConnectionError", async () => {
  const server = await loopback({
    "GET /about": text(200, "no gzip", { ...typed, "content-encoding": "gzip" }),
  });
  const error = await failure(client(server, { retry: false }).getAboutInformation());
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(/: The body is not gzip, although its header says so \(Z_DATA_ERROR\)$/);
});
