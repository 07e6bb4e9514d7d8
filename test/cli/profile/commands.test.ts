import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { certificateOf } from "../../../src/cli/profile/certificate.js";
import { startMock } from "../../../src/mock/index.js";
import { certificate } from "../../support/certificates.js";
import { connectProxy } from "../../support/proxy.js";
import { cli, testHome } from "./support.js";

const url = "https://vspc.example.com:1280";
const add = (name: string, ...more: string[]) => [
  "profile",
  "add",
  name,
  "--product",
  "vspc",
  "--url",
  url,
  ...more,
];

test("add, list, use, remove", async () => {
  await using home = await testHome();
  expect(await cli(add("lab", "--user", "u"), home.env)).toMatchObject({ code: 0, out: "" });
  expect((await cli(add("prod", "--auth", "api-key", "--safety", "read-only"), home.env)).code).toBe(0);
  const env = { ...home.env, ASYNCOPS_PROD_API_KEY: "not-a-secret" };
  const { out } = await cli(["profile", "list", "-o", "json"], env);
  expect(JSON.parse(out)).toMatchObject([
    {
      name: "lab",
      product: "vspc",
      url,
      user: "u",
      current: true,
      secret: "ASYNCOPS_LAB_PASSWORD (not set)",
      certificate: "system",
    },
    { name: "prod", auth: "api-key", current: false, secret: "ASYNCOPS_PROD_API_KEY", safety: "read-only" },
  ]);
  expect(out).not.toContain("not-a-secret");
  expect((await cli(["profile", "list"], env)).out).toBe(
    `NAME\tPRODUCT\tURL\tUSER\tCURRENT\tSECRET\nlab\tvspc\t${url}\tu\ttrue\tASYNCOPS_LAB_PASSWORD (not set)\nprod\tvspc\t${url}\t\tfalse\tASYNCOPS_PROD_API_KEY\n`,
  );
  expect((await cli(["profile", "use", "prod"], env)).code).toBe(0);
  expect(JSON.parse(await readFile(home.file, "utf8")).current).toBe("prod");
  expect((await cli(["profile", "use", "prodd"], env)).err).toContain("Did you mean 'prod'?");
  expect((await cli(["profile", "remove", "prod"], env)).code).toBe(0);
  const left = JSON.parse(await readFile(home.file, "utf8"));
  expect(left).toEqual({
    version: 1,
    profiles: { lab: { product: "vspc", url, user: "u", auth: "password" } },
  });
});

test("add refuses what cannot be used, and says which option", async () => {
  await using home = await testHome();
  const refused = async (...argv: string[]) => {
    const { code, err } = await cli(argv, home.env);
    expect(code).toBe(2);
    return err;
  };
  expect(await refused("profile", "add")).toContain("the name of a profile is missing");
  expect(await refused(...add("../x"))).toContain("is no name of a profile");
  expect(await refused(...add("environment", "--user", "u"))).toContain("Choose another name");
  expect(await refused(...add("lab"))).toContain("--user is missing");
  expect(await refused(...add("lab", "--user", "u", "--auth", "session"))).toContain(
    "--auth must be password, api-key or token for vspc",
  );
  expect(await refused(...add("lab", "--user", "u", "--ca", "/nowhere.pem"))).toContain(
    "--ca /nowhere.pem cannot be read (ENOENT)",
  );
  expect(await refused("profile", "add", "lab", "--product", "vbr")).toContain("not 'vbr'");
  expect(await refused("profile", "add", "lab", "--product", "em", "--url", "em.example.com")).toContain(
    "--url must be the address",
  );
  expect(await refused(...add("lab", "--user", "u", "--password", "x"))).toContain(
    "unknown option '--password'",
  );
  await cli(add("lab", "--user", "u"), home.env);
  expect(await refused(...add("lab", "--user", "u"))).toContain("Pass --replace");
  // The variable ASYNCOPS_A_B_PASSWORD would be that of both.
  await cli(add("a-b", "--user", "u"), home.env);
  expect(await refused(...add("A_b", "--user", "u"))).toContain("same variable ASYNCOPS_A_B_PASSWORD");
});

test("--replace changes only what is given", async () => {
  await using home = await testHome();
  const pem = path.join(home.home, "ca.pem");
  await using mock = await startMock({ product: "vspc", https: true });
  await writeFile(pem, mock.ca ?? "");
  await cli(add("lab", "--user", "u", "--ca", pem, "--password-command", "pass show 'veeam lab'"), home.env);
  await cli(["profile", "add", "lab", "--replace", "--safety", "no-delete"], home.env);
  expect(JSON.parse(await readFile(home.file, "utf8")).profiles.lab).toEqual({
    product: "vspc",
    url,
    user: "u",
    auth: "password",
    ca: mock.ca,
    passwordCommand: ["pass", "show", "veeam lab"],
    safety: "no-delete",
  });
});

test("profile test without a terminal: an unknown certificate ends with 8 and nothing is sent; --trust stores it", async () => {
  await using home = await testHome();
  await using mock = await startMock({ product: "oracle-sbc", https: true });
  const env = { ...home.env, ASYNCOPS_GW_PASSWORD: "not-a-secret" };
  await cli(["profile", "add", "gw", "--product", "sbc", "--url", mock.url, "--user", "u"], env);
  const first = await cli(["profile", "test", "gw"], env);
  const fingerprint = new X509Certificate(mock.ca ?? "").fingerprint256;
  expect(first.code).toBe(8);
  expect(first.err).toContain(fingerprint);
  expect(first.err).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
  expect(mock.requests).toEqual([]);
  const wrong = await cli(["profile", "test", "gw", "--trust", "AA:BB"], env);
  expect(wrong).toMatchObject({ code: 8, out: "" });
  expect(mock.requests).toEqual([]);
  const given = `sha256:${fingerprint.replaceAll(":", "").toLowerCase()}`;
  const trusted = await cli(["profile", "test", "gw", "--trust", given], env);
  expect(trusted.err).toContain("Logged on");
  expect(trusted.code).toBe(0);
  // Another certificate is refused from then on.
  let requests = 0;
  const other = createServer(await certificate("127.0.0.1"), () => {
    requests += 1;
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  const url = `https://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await cli(["profile", "add", "gw", "--replace", "--url", url], env);
  expect((await cli(["profile", "test", "gw"], env)).code).toBe(8);
  expect(requests).toBe(0);
  other.close();
});

test("a wrong password ends with 4, a server that is away with 8, and the words are those of profiles", async () => {
  await using home = await testHome();
  const mock = await startMock({ product: "vspc", credentials: { username: "u", password: "right" } });
  const env = { ...home.env, ASYNCOPS_LAB_PASSWORD: "not-a-secret" };
  await cli(["profile", "add", "lab", "--product", "vspc", "--url", mock.url, "--user", "u"], env);
  const wrong = await cli(["profile", "test"], env);
  expect(wrong.code).toBe(4);
  expect(wrong.err).not.toContain("not-a-secret");
  await mock.close();
  const away = await cli(["profile", "test"], env);
  expect(away.code).toBe(8);
  expect(away.err).toContain("Check host and port in the URL of the profile");
  expect((await cli(["profile", "test"], home.env)).code).toBe(4);
});

test("the certificate is read through a proxy", async () => {
  await using mock = await startMock({ product: "vspc", https: true });
  const { port, connects } = await connectProxy();
  const shown = await certificateOf(
    { url: mock.url },
    {
      proxy: {
        secure: false,
        host: "127.0.0.1",
        port,
        authorization: undefined,
        name: "proxy",
      },
    },
  );
  expect(shown).toMatchObject({ untrusted: "DEPTH_ZERO_SELF_SIGNED_CERT", otherName: false });
  expect(shown.names).toContain("127.0.0.1");
  expect(connects).toMatchObject([{ target: new URL(mock.url).host }]);
});

test("the subject of a certificate does not control the terminal", async () => {
  await using mock = await startMock({ product: "vspc", https: true });
  const shown = await certificateOf({ url: mock.url, ca: mock.ca });
  expect(shown.untrusted).toBeUndefined();
  expect(shown.subject).toMatch(/^[\x20-\x7e]+$/);
});

test("profile test asks for no secret when the server is away, or its certificate is for another host", async () => {
  await using home = await testHome();
  const server = createServer(await certificate("elsewhere.example.com"), () => {
    throw new Error("nothing may be sent");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const address = `https://127.0.0.1:${port}`;
  await cli(["profile", "add", "lab", "--product", "vspc", "--url", address, "--user", "u"], home.env);
  // There is no secret: a command that wanted one would end with 4.
  const other = await cli(["profile", "test", "lab"], home.env);
  expect([other.code, other.err]).toEqual([
    8,
    expect.stringContaining("the certificate is not for 127.0.0.1, and nothing was sent"),
  ]);
  await new Promise((resolve) => server.close(resolve));
  const away = await cli(["profile", "test", "lab"], home.env);
  expect([away.code, away.err]).toEqual([8, expect.stringContaining("Connection refused")]);
});

test("a private key beside the certificate of --ca is not stored", async () => {
  await using home = await testHome();
  const { key, cert } = await certificate("127.0.0.1");
  const file = path.join(home.home, "both.pem");
  await writeFile(file, `${cert}\n${key}\n`);
  expect((await cli(add("lab", "--user", "u", "--ca", file), home.env)).code).toBe(0);
  const stored = await readFile(home.file, "utf8");
  expect(stored).toContain("BEGIN CERTIFICATE");
  expect(stored).not.toContain("PRIVATE KEY");
});
