import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { afterEach, describe, expect, it } from "vitest";
import { ConnectionError } from "../../../src/errors/index.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";

let mock: Mock;

afterEach(() => mock?.close());

function clientWith(ca: string | undefined): Vspc {
  return new Vspc({ baseUrl: mock.url, auth: { apiKey: "any" }, retry: false, ...(ca && { tls: { ca } }) });
}

describe("a mock with HTTPS", () => {
  it("is trusted with its certificate, and not without", async () => {
    mock = await startMock({ product: "vspc", https: true });
    expect(mock.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(mock.ca).toMatch(/^-----BEGIN CERTIFICATE-----/);
    await using trusting = clientWith(mock.ca);
    expect((await trusting.getAboutInformation()).data?.serverVersion).toEqual(expect.any(String));
    await using doubting = clientWith(undefined);
    await expect(doubting.getAboutInformation()).rejects.toBeInstanceOf(ConnectionError);
    expect(mock.requests).toHaveLength(1);
  });

  it.each([true, false])(
    "never closes an idle connection, and announces no limit: HTTPS %s",
    async (https) => {
      mock = await startMock({ product: "vspc", https });
      const { get } = await import(https ? "node:https" : "node:http");
      const headers = await new Promise<Record<string, string>>((resolve, reject) => {
        const options = { ca: mock.ca, headers: { connection: "keep-alive" } };
        get(`${mock.url}/api/v3/about`, options, (response: IncomingMessage) => {
          response.resume();
          resolve(response.headers as Record<string, string>);
        }).on("error", reject);
      });
      expect(headers.connection).toBe("keep-alive");
      expect(headers["keep-alive"]).toBeUndefined();
    },
  );

  it.each(["localhost", "::1"])("is reached by %s too", async (host) => {
    mock = await startMock({ product: "vspc", https: true, host });
    const { hostname, port } = new URL(mock.url);
    const status = await new Promise((resolve, reject) => {
      const options = { host: hostname.replace(/[[\]]/g, ""), port, path: "/api/v3/about", ca: mock.ca };
      request(options, (response) => resolve(response.resume().statusCode))
        .on("error", reject)
        .end();
    });
    expect(status).toBe(401);
  });

  it.each(["drop", "drop-after"] as const)("ends the connection without a response: %s", async (fault) => {
    // A socket with TLS cannot be reset as one without can: it is closed before the first byte.
    mock = await startMock({
      product: "vspc",
      https: true,
      scenario: { getAboutInformation: [{ fault }, {}] },
    });
    await using vspc = clientWith(mock.ca);
    const error = await vspc.getAboutInformation().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: true });
    expect(mock.requests.map(({ status }) => status)).toEqual([undefined]);
    // The mock goes on, and so does the client, over another connection.
    expect((await vspc.getAboutInformation()).data?.serverVersion).toEqual(expect.any(String));
  });

  it("truncates a body", async () => {
    const scenario = { getAboutInformation: [{ fault: "truncate" }, {}] } as const;
    mock = await startMock({ product: "vspc", https: true, scenario });
    await using vspc = clientWith(mock.ca);
    await expect(vspc.getAboutInformation()).rejects.toBeInstanceOf(ConnectionError);
    expect(mock.requests.map(({ status }) => status)).toEqual([200]);
    expect((await vspc.getAboutInformation()).data?.serverVersion).toEqual(expect.any(String));
  });

  it("has another certificate in another process only", async () => {
    mock = await startMock({ product: "vspc", https: true });
    await using other = await startMock({ product: "oracle-sbc", https: true });
    expect(other.ca).toBe(mock.ca);
    await using plain = await startMock({ product: "oracle-sbc" });
    expect(plain.ca).toBeUndefined();
  });
});
