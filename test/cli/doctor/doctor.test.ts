import { chmod, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { nodeVersion, proxies } from "../../../src/cli/doctor/machine.js";
import { serverFindings } from "../../../src/cli/doctor/server.js";
import type { Profile } from "../../../src/cli/profile/profile.js";
import { startMock } from "../../../src/mock/index.js";
import { cli, testHome, testIo } from "../profile/support.js";

const limits = { timeout: 10_000, now: Date.now() };
const credentials = { username: "u", password: "right" };

async function found(
  profile: Partial<Profile> & { url: string },
  env: Record<string, string> = {},
  given = limits,
) {
  const whole: Profile = { name: "lab", product: "vspc", auth: "password", user: "u", ...profile };
  return serverFindings(whole, testIo(env).io, given);
}

test("all is well: one line each, exit code 0, and no password in them", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "vspc", https: true, credentials });
  const pem = path.join(home.home, "ca.pem");
  await writeFile(pem, mock.ca ?? "");
  const env = { ...home.env, ASYNCOPS_LAB_PASSWORD: "right" };
  const url = mock.url.replace("127.0.0.1", "localhost");
  await cli(["profile", "add", "lab", "--product", "vspc", "--url", url, "--user", "u", "--ca", pem], env);
  const { code, out, err } = await cli(["doctor"], env);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out.replaceAll(home.home, "HOME").split("\n")).toEqual([
    expect.stringMatching(/^ok {7}node: Node\.js \d/),
    "ok       configuration: HOME/.config/asyncops/config.json: profiles lab",
    expect.stringMatching(/^ok {7}state: HOME.*: nothing was started yet$/),
    "ok       proxy: no proxy variable is set",
    expect.stringMatching(/^ok {7}lab: DNS: localhost is /),
    expect.stringMatching(/^ok {7}lab: TCP: port \d+ accepts connections$/),
    expect.stringMatching(/^ok {7}lab: TLS: the certificate is trusted, valid until \d{4}-/),
    "ok       lab: logon: as u",
    expect.stringMatching(/^ok {7}lab: API: serverVersion [\d.]+$/),
    "",
  ]);
  const json = await cli(["doctor", "-o", "json"], env);
  expect(JSON.parse(json.out)).toContainEqual({
    check: "lab: logon",
    result: "ok",
    detail: "as u",
    remedy: "",
  });
});

test("clear text that stays on this machine is no warning", async () => {
  await using mock = await startMock({ product: "vspc", credentials });
  const findings = await found({ url: mock.url }, { ASYNCOPS_LAB_PASSWORD: "right" });
  expect(findings.filter(({ result }) => result !== "ok")).toEqual([]);
});

test("each step that fails ends the way, with a remedy and an exit code", async () => {
  await using mock = await startMock({ product: "vspc", https: true, credentials });
  const last = (findings: Awaited<ReturnType<typeof found>>) => findings.at(-1);
  expect(last(await found({ url: "https://nowhere.invalid" }))).toMatchObject({
    check: "lab: DNS",
    result: "failed",
    exitCode: 8,
  });
  const gone = await startMock({ product: "vspc" });
  await gone.close();
  expect(last(await found({ url: gone.url }))).toMatchObject({ check: "lab: TCP", exitCode: 8 });
  expect(last(await found({ url: mock.url }))).toMatchObject({
    check: "lab: TLS",
    detail: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT"),
    remedy: "asyncops profile test lab",
    exitCode: 8,
  });
  const { ca } = mock;
  expect(last(await found({ url: mock.url.replace("127.0.0.1", "127.0.0.2"), ca }))).toMatchObject({
    check: "lab: TCP",
  });
  await using plain = await startMock({ product: "vspc", credentials });
  const secure = plain.url.replace("http:", "https:");
  expect(last(await found({ url: secure }))).toMatchObject({
    check: "lab: TLS",
    detail: expect.stringContaining("no TLS connection"),
  });
  expect(last(await found({ url: mock.url, ca }, { ASYNCOPS_LAB_PASSWORD: "wrong" }))).toMatchObject({
    check: "lab: logon",
    result: "failed",
    exitCode: 4,
  });
  expect(last(await found({ url: mock.url, ca }))).toMatchObject({
    check: "lab: logon",
    result: "warning",
    detail: "not tried: there is no password for profile 'lab'",
    remedy: expect.stringContaining("Set ASYNCOPS_LAB_PASSWORD"),
  });
});

test("a certificate that ends soon is a warning", async () => {
  await using mock = await startMock({ product: "vspc", https: true, credentials });
  const late = { timeout: 10_000, now: Date.now() + 350 * 86_400_000 };
  const findings = await found({ url: mock.url, ca: mock.ca }, { ASYNCOPS_LAB_PASSWORD: "right" }, late);
  expect(findings.find(({ check }) => check === "lab: TLS")).toMatchObject({ result: "warning" });
  expect(findings.at(-1)?.check).toBe("lab: API");
});

test("a broken configuration ends with 2, and the rest of the machine is still checked", async () => {
  await using home = await testHome();
  await mkdir(path.dirname(home.file), { recursive: true });
  await writeFile(home.file, "{", { mode: 0o600 });
  const { code, out } = await cli(["doctor"], home.env);
  expect(code).toBe(2);
  expect(out).toContain(`FAILED   configuration: ${home.file}:1: is not JSON`);
  expect(out).toContain("proxy:");
});

test("a current profile that does not exist is a warning that names the one that can be chosen", async () => {
  await using home = await testHome();
  await mkdir(path.dirname(home.file), { recursive: true });
  const lab = { product: "vspc", url: "https://vspc.example.com", auth: "api-key" };
  const config = { version: 1, current: "gone", profiles: { lab } };
  await writeFile(home.file, JSON.stringify(config), { mode: 0o600 });
  const { out } = await cli(["doctor", "--offline"], home.env);
  expect(out).toContain("the current profile 'gone' does not exist. asyncops profile use lab\n");
});

test.skipIf(process.platform === "win32")(
  "folders with rights for others, and broken state files, are warnings",
  async () => {
    await using home = await testHome();
    const state = path.join(home.home, "state", "asyncops", "operations");
    await mkdir(state, { recursive: true });
    await writeFile(path.join(state, "a.json"), "{");
    await chmod(path.join(home.home, "state", "asyncops"), 0o755);
    const { code, out } = await cli(["doctor"], {
      ...home.env,
      XDG_STATE_HOME: path.join(home.home, "state"),
    });
    expect(code).toBe(0);
    expect(out).toContain("warning  state: other users have rights on");
    expect(out).toContain("a.json is no JSON");
  },
);

test("an old Node.js fails; proxy variables that have no effect are told, without their values", () => {
  expect(nodeVersion("18.20.0")).toMatchObject({ result: "failed" });
  expect(nodeVersion("20.18.3")).toMatchObject({ result: "failed" });
  expect(nodeVersion("20.19.0")).toMatchObject({ result: "ok" });
  const env = { https_proxy: "http://u:not-a-secret@proxy.example.com:3128" };
  expect(proxies({ env }, [])).toMatchObject({
    result: "warning",
    remedy: expect.stringContaining("NODE_USE_ENV_PROXY=1"),
  });
  expect(proxies({ env: { ...env, NODE_USE_ENV_PROXY: "1" } }, [])).toMatchObject({ result: "ok" });
  expect(JSON.stringify(proxies({ env }, []))).not.toContain("not-a-secret");
});
