import { expect, it } from "vitest";
import { messageOf } from "../../src/cli/report-error.js";
import { startMock } from "../../src/mock/index.js";
import { Vspc } from "../../src/products/vspc/index.js";

it("a refused password names no option of the SDK", async () => {
  await using mock = await startMock({ product: "vspc", credentials: { username: "x", password: "right" } });
  await using vspc = new Vspc({ baseUrl: mock.url, auth: { username: "x", password: "wrong" } });
  const error = await vspc.getBackupServerJobs().catch((reason: unknown) => reason);
  expect(messageOf(error)).toContain("--auth api-key");
  expect(messageOf(error)).not.toContain("auth.mfaCode");
});
