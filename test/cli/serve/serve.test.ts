import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../../../src/mock/index.js";
import { cli, testHome } from "../profile/support.js";

function start(args: readonly string[], env: Record<string, string | undefined>) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { env: { ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = (stream: NodeJS.ReadableStream) => {
    const each = createInterface({ input: stream })[Symbol.asyncIterator]();
    return async () => (await each.next()).value as string;
  };
  return {
    out: lines(child.stdout),
    err: lines(child.stderr),
    async interrupt() {
      child.kill("SIGINT");
      const [code] = await once(child, "close");
      return code as number;
    },
  };
}

test("asyncops mock: a scenario, HTTPS with its certificate in a file, and the profile of the environment", async () => {
  await using home = await testHome();
  const ca = path.join(home.home, "ca.pem");
  const mock = start(["mock", "vspc", "--scenario", "job-fails", "--https", "--ca-file", ca], home.env);
  const url = /^mock of vspc, scenario job-fails: (https:\/\/127\.0\.0\.1:\d+)\/api\/v3$/.exec(
    await mock.out(),
  )?.[1];
  expect(await mock.out()).toContain("curl");
  expect(await readFile(ca, "utf8")).toContain("BEGIN CERTIFICATE");
  const env = {
    ...home.env,
    ASYNCOPS_PRODUCT: "vspc",
    ASYNCOPS_URL: url,
    ASYNCOPS_CA: ca,
    ASYNCOPS_USER: "any",
    ASYNCOPS_PASSWORD: "any",
  };
  expect(await cli(["profile", "test"], env)).toMatchObject({ code: 0 });
  expect(await mock.out()).toMatch(/^POST \/api\/v3\/token 200 /);
  expect(await mock.interrupt()).toBe(0);
});

test("asyncops mock says what is wrong", async () => {
  const env = {};
  expect((await cli(["mock"], env)).err).toContain("oracle-sbc: scenarios ");
  expect(await cli(["mock", "vbr"], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining("Unknown product 'vbr'"),
  });
  expect(await cli(["mock", "em", "--scenario", "nightmare"], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining("Unknown scenario 'nightmare'"),
  });
  expect(await cli(["mock", "em", "--port", "many"], env)).toMatchObject({ code: 2 });
  await using other = await startMock({ product: "vspc" });
  const { port } = new URL(other.url);
  expect(await cli(["mock", "em", "--port", port], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`asyncops: --port ${port} is in use. Set another one, or none`),
  });
  expect(await cli(["mock", "em", "--host", "192.0.2.1"], env)).toMatchObject({
    code: 2,
    err: expect.stringContaining("asyncops: --host 192.0.2.1 is not an address of this machine"),
  });
});

test("asyncops verify: a server that keeps to the spec ends with 0", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc" });
  const env = { ...home.env, ASYNCOPS_URL: mock.url, ASYNCOPS_USER: "any" };
  const verify = start(["verify", "vspc"], env);
  const url = /Send requests to (http:\S+);/.exec(await verify.err())?.[1];
  await fetch(`${url}/api/v3/about`, { headers: { authorization: "Bearer any" } });
  expect(await verify.out()).toBe("GET /api/v3/about 200 getAboutInformation");
  expect(await verify.interrupt()).toBe(0);
});

test("asyncops verify: a server that breaks the spec ends with 1, and the line says which side", async () => {
  await using home = await testHome();
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end('{"data":{"serverVersion":7}}');
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const verify = start(["verify", "vspc"], { ...home.env, ASYNCOPS_URL: url, ASYNCOPS_USER: "any" });
  const proxy = /Send requests to (http:\S+);/.exec(await verify.err())?.[1];
  await fetch(`${proxy}/api/v3/about`, { headers: { authorization: "Bearer any" } });
  expect(await verify.out()).toBe("GET /api/v3/about 200 getAboutInformation");
  expect(await verify.out()).toMatch(/^ {2}! server: .*serverVersion/);
  expect(await verify.interrupt()).toBe(1);
});
