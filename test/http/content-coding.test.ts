import type { Socket } from "node:net";
import { brotliCompressSync, createGzip, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ConnectionError, DecodeError, ServerError } from "../../src/errors/index.js";
import { type Handler, loopback, text } from "../support/loopback.js";
import { ended } from "../support/raw-server.js";
import { client, failure } from "../support/vspc-client.js";

const value = { data: { serverVersion: "9.1.0.30345" } };
const plain = JSON.stringify(value);
const typed = { "content-type": "application/json" };
const coded = (coding: string, body: string | Uint8Array, status = 200) =>
  text(status, body, { ...typed, "content-encoding": coding });

test.each([
  ["gzip", gzipSync(plain)],
  ["GZIP", gzipSync(plain)],
  ["x-gzip", gzipSync(plain)],
  ["deflate", deflateSync(plain)],
  ["deflate", deflateRawSync(plain)],
  ["br", brotliCompressSync(plain)],
  ["deflate, gzip", gzipSync(deflateSync(plain))],
  ["identity", plain],
  ["gzip, identity", gzipSync(plain)],
  // As fetch does: servers are known to name a charset there.
  ["utf-8", plain],
  // Padding, which some servers add.
  ["gzip", Buffer.concat([gzipSync(plain), Buffer.alloc(100_000)])],
  ["br", Buffer.concat([brotliCompressSync(plain), Buffer.alloc(100_000)])],
  ["deflate", Buffer.concat([deflateSync(plain), Buffer.alloc(100_000)])],
])("%s is undone", async (coding, body) => {
  const server = await loopback({ "GET /about": coded(coding, body) });
  const vspc = client(server);
  expect(await vspc.getAboutInformation()).toEqual(value);
  expect(await vspc.getAboutInformation()).toEqual(value);
  expect(server.requests[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
});

test("a caller may ask for another coding", async () => {
  const server = await loopback({ "GET /about": coded("identity", plain) });
  await client(server).getAboutInformation({}, { headers: { "Accept-Encoding": "identity" } });
  expect(server.requests[0]?.headers["accept-encoding"]).toBe("identity");
});

test("a body that arrives byte by byte is read", async () => {
  const body = deflateRawSync(plain);
  const slowly: Handler = async (_, response) => {
    response.writeHead(200, { ...typed, "content-encoding": "deflate" });
    for (const byte of body) {
      response.write(Uint8Array.of(byte));
      await new Promise(setImmediate);
    }
    response.end();
  };
  expect(await client(await loopback({ "GET /about": slowly })).getAboutInformation()).toEqual(value);
});

test.each([
  ["gzip", "no gzip", /not gzip/],
  ["deflate", "no deflate", /not deflate/],
  ["br", "no brotli at all", /not br/],
  ["deflate, gzip", gzipSync("no deflate"), /not deflate/],
])("bytes that are not %s are a ConnectionError, and a GET is sent again", async (coding, body, words) => {
  const server = await loopback({ "GET /about": [coded(coding, body), coded("gzip", gzipSync(plain))] });
  const vspc = client(server);
  const error = await failure(vspc.getAboutInformation({}, { retry: false }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.message).toMatch(words);
  expect(await vspc.getAboutInformation()).toEqual(value);
});

test("the status of an error counts, whatever its body is", async () => {
  const server = await loopback({ "GET /about": coded("gzip", "no gzip", 500) });
  const error = await failure(client(server, { retry: false }).getAboutInformation());
  expect(error).toBeInstanceOf(ServerError);
  expect(error.status).toBe(500);
});

test("a body that expands for ever is refused as soon as it is too long, and its connection ended", async () => {
  let connection: Socket | undefined;
  const endless: Handler = (_, response) => {
    response.writeHead(200, { ...typed, "content-encoding": "gzip" });
    connection = response.socket as Socket;
    const zeros = Buffer.alloc(1024 * 1024);
    const gzip = createGzip();
    gzip.pipe(response);
    const more = () => {
      if (!response.destroyed) gzip.write(zeros, more);
    };
    more();
  };
  const server = await loopback({ "GET /about": endless });
  const error = await failure(client(server, { maxResponseBytes: 10_000_000 }).getAboutInformation());
  expect(error).toBeInstanceOf(DecodeError);
  expect(error.message).toMatch(/longer than 10000000 bytes/);
  await ended(connection as Socket);
});

test("of an error that expands for ever the beginning is read", async () => {
  const server = await loopback({ "GET /about": coded("gzip", gzipSync("x".repeat(50_000_000)), 500) });
  const error = await failure(client(server, { retry: false }).getAboutInformation());
  expect(error).toBeInstanceOf(ServerError);
  expect(error.body).toHaveLength(1024 * 1024);
});
