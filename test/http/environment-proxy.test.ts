import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { ConfigurationError } from "../../src/errors/index.js";
import { environmentProxy } from "../../src/http/node/proxy.js";
import { certificate } from "../support/certificates.js";
import { loopback } from "../support/loopback.js";
import { connectProxy } from "../support/proxy.js";
import { about } from "../support/vspc-client.js";

const wanted = { NODE_USE_ENV_PROXY: "1" };
const target = new URL("https://vspc.example.com:1280/api");
const found = (env: Record<string, string>, url = target, flags: string[] = []) =>
  environmentProxy(url, env, flags)?.host;

test("the proxy of the environment counts where Node is told to use it", () => {
  const env = { HTTPS_PROXY: "http://proxy:3128" };
  expect(found(env)).toBeUndefined();
  expect(found({ ...env, NODE_USE_ENV_PROXY: "0" })).toBeUndefined();
  expect(found({ ...env, ...wanted })).toBe("proxy");
  expect(found(env, target, ["--use-env-proxy"])).toBe("proxy");
  expect(found({ ...env, NODE_OPTIONS: "--no-warnings --use-env-proxy" })).toBe("proxy");
  expect(found({ ...env, ...wanted }, target, ["--no-use-env-proxy"])).toBeUndefined();
});

test.each([
  [{ HTTPS_PROXY: "http://a" }, "https://x/", "a"],
  [{ https_proxy: "http://a" }, "https://x/", "a"],
  [{ https_proxy: "http://a", HTTPS_PROXY: "http://b" }, "https://x/", "a"],
  [{ https_proxy: "", HTTPS_PROXY: "http://b" }, "https://x/", "b"],
  [{ HTTP_PROXY: "http://a" }, "http://x/", "a"],
  [{ http_proxy: "http://a" }, "http://x/", "a"],
  [{ HTTP_PROXY: "http://a" }, "https://x/", undefined],
  [{ HTTPS_PROXY: "http://a" }, "http://x/", undefined],
  [{ HTTPS_PROXY: "a:3128" }, "https://x/", "a"],
  [{ HTTPS_PROXY: "http://[::1]:3128" }, "https://x/", "::1"],
])("%j for %s", (env, url, host) => {
  expect(found({ ...wanted, ...env } as Record<string, string>, new URL(url))).toBe(host);
});

test.each(["socks5://user:secret-1@proxy", "http://", "http://user:secret-1@proxy:port"])(
  "%s is refused by the name of its variable, and not repeated",
  (HTTPS_PROXY) => {
    expect(() => found({ ...wanted, HTTPS_PROXY })).toThrow(ConfigurationError);
    expect(() => found({ ...wanted, HTTPS_PROXY })).toThrow(/^HTTPS_PROXY must be the URL of an HTTP proxy/);
    expect(() => found({ ...wanted, HTTPS_PROXY })).not.toThrow(/secret-1/);
  },
);

test.each([
  ["*", true],
  ["vspc.example.com", true],
  ["VSPC.Example.com", true],
  ["other.com, vspc.example.com", true],
  ["other.com vspc.example.com", true],
  ["vspc.example.com:1280", true],
  ["vspc.example.com:443", false],
  [".example.com", true],
  ["*.example.com", true],
  ["*.example.com:1280", true],
  [".vspc.example.com", true],
  ["example.com", false],
  [".ample.com", false],
  ["other.com", false],
  ["", false],
])("NO_PROXY=%s exempts vspc.example.com:1280: %s", (list, exempt) => {
  for (const name of ["NO_PROXY", "no_proxy"]) {
    expect(found({ ...wanted, HTTPS_PROXY: "http://proxy", [name]: list }) === undefined).toBe(exempt);
  }
});

test.each([
  ["10.0.0.5", "https://10.0.0.5/", true],
  ["10.0.0.1-10.0.0.9", "https://10.0.0.5/", true],
  ["10.0.0.6-10.0.0.9", "https://10.0.0.5/", false],
  ["10.0.0.1-10.0.0.9:8443", "https://10.0.0.5:8443/", true],
  ["::1", "https://[::1]:1280/", true],
  ["[::1]", "https://[::1]:1280/", true],
  ["[::1]:1280", "https://[::1]:1280/", true],
  ["[::1]:1281", "https://[::1]:1280/", false],
  ["localhost:443", "https://localhost/", true],
])("NO_PROXY=%s for %s: %s", (NO_PROXY, url, exempt) => {
  expect(found({ ...wanted, HTTPS_PROXY: "http://proxy", NO_PROXY }, new URL(url)) === undefined).toBe(
    exempt,
  );
});

test("it is the same with tls options and without", async () => {
  const own = await certificate("localhost");
  const server = await loopback({ "GET /about": about }, own);
  const proxy = await connectProxy();
  const call = async (environment: Record<string, string>, tls?: object) => {
    const options = {
      baseUrl: server.url.replace("127.0.0.1", "localhost"),
      auth: { apiKey: "k" },
      tls,
      retry: false,
    };
    const script = `import { Vspc } from "./src/products/vspc/vspc.ts";
      await new Vspc(${JSON.stringify(options)}).getAboutInformation().catch((error) => console.log(error.reason));`;
    const env = { ...process.env, ...environment, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { env });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    await new Promise((resolve) => child.once("close", resolve));
    return output.trim();
  };
  expect(await call(wanted)).toBe("DEPTH_ZERO_SELF_SIGNED_CERT");
  expect(proxy.connects).toHaveLength(1);
  expect(await call(wanted, { ca: own.cert })).toBe("");
  expect(proxy.connects).toHaveLength(2);
  expect(await call({ ...wanted, NO_PROXY: "localhost" }, { ca: own.cert })).toBe("");
  expect(await call({}, { ca: own.cert })).toBe("");
  expect(proxy.connects).toHaveLength(2);
  expect(server.calls).toHaveLength(3);
});
