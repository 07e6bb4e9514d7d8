import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openProfile } from "../../../src/cli/profile/open.js";
import { startMock } from "../../../src/mock/index.js";
import { options, testHome, testIo } from "./support.js";

async function save(file: string, config: object): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ version: 1, ...config }), { mode: 0o600 });
}

test("opens the client of each product with the secret of the environment", async () => {
  await using home = await testHome();
  await using vspc = await startMock({
    product: "vspc",
    credentials: { username: "u", password: "not-a-secret" },
  });
  await using em = await startMock({
    product: "enterprise-manager",
    credentials: { username: "u", password: "not-a-secret" },
  });
  await using sbc = await startMock({
    product: "oracle-sbc",
    credentials: { username: "u", password: "not-a-secret" },
  });
  const of = (product: string, url: string) => ({ product, url, auth: "password", user: "u" });
  await save(home.file, {
    profiles: {
      "lab-1": of("vspc", vspc.url),
      em: of("enterprise-manager", em.url),
      gw: of("oracle-sbc", sbc.url),
    },
  });
  const env = {
    ...home.env,
    ASYNCOPS_LAB_1_PASSWORD: "not-a-secret",
    ASYNCOPS_EM_PASSWORD: "not-a-secret",
    ASYNCOPS_GW_PASSWORD: "not-a-secret",
  };
  const calls = [
    ["vspc", "getBackupServerJobs", vspc],
    ["enterprise-manager", "getJobs", em],
    ["oracle-sbc", "getSystemVersion", sbc],
  ] as const;
  for (const [product, operationId, mock] of calls) {
    await using open = await openProfile(product, options(), testIo(env).io);
    await open.client.call(operationId);
    expect(open.profile.product).toBe(product);
    expect(mock.requests.at(-1)).toMatchObject({ operationId, violations: [] });
    expect(mock.requests.at(-1)?.headers["user-agent"]).toMatch(/^asyncops-cli\/\d/);
  }
});
