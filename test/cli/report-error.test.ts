import { expect, it } from "vitest";
import { ofProfile } from "../../src/cli/profile/of-profile.js";
import { exitCodeOf, messageOf } from "../../src/cli/report-error.js";
import { RefusedError, UsageError } from "../../src/cli/usage-error.js";
import {
  AuthenticationError,
  ClientClosedError,
  ConfigurationError,
  ConnectionError,
  LockedError,
  NotFoundError,
  OperationCanceledError,
  OperationExpiredError,
  OperationFailedError,
  OperationLostError,
  OperationSupersededError,
  PermissionError,
  ServerError,
  TimeoutError,
} from "../../src/errors/index.js";
import { startMock } from "../../src/mock/index.js";
import { Vspc } from "../../src/products/vspc/index.js";

const details = { operationId: "startJob", id: "x", status: undefined };
const response = (status: number) => ({ operationId: "getJob", attempts: 1, status });

it.each([
  [1, new OperationFailedError("failed", details)],
  [1, new Error("anything else")],
  [2, new UsageError("wrong")],
  [2, new ConfigurationError("id", "is missing")],
  [3, new OperationCanceledError("canceled", details)],
  [4, new AuthenticationError(response(401))],
  [4, new PermissionError(response(403))],
  [5, new NotFoundError(response(404))],
  [5, new OperationExpiredError("expired", details)],
  [5, new OperationLostError("lost", details)],
  [5, new OperationSupersededError("superseded", details)],
  // The server may still begin it.
  [5, new OperationFailedError("did not begin", { ...details, reason: "not-started" })],
  [6, new TimeoutError("deadline", 1000, details)],
  [8, new TimeoutError("timeout", 1000, details)],
  [8, new ServerError(response(503))],
  [9, new LockedError(response(423))],
  [9, new RefusedError("no")],
  [9, new OperationFailedError("runs already", { ...details, reason: "already-running" })],
  [130, new ClientClosedError()],
] as const)("exit code %i: %s", (code, error) => expect(exitCodeOf(error)).toBe(code));

it("speaks of profiles, where the client speaks of its options", () => {
  const error = new ConnectionError("Check host and port in `baseUrl`", { operationId: "x" } as never);
  expect(messageOf(error)).not.toContain("baseUrl");
});

it("a hint names the profile whose client threw the error", () => {
  const untrusted = () =>
    new ConnectionError("Certificate not trusted. Pass its PEM, or its issuer's, in `tls.ca`.");
  expect(messageOf(untrusted())).toContain("asyncops profile test NAME");
  expect(messageOf(ofProfile(untrusted(), "lab"))).toContain(
    "See it and trust it: asyncops profile test lab.",
  );
  expect(messageOf(ofProfile("a text", "lab"))).toBe("a text");
});

it("a refused password names no option of the SDK", async () => {
  await using mock = await startMock({ product: "vspc", credentials: { username: "x", password: "right" } });
  await using vspc = new Vspc({ baseUrl: mock.url, auth: { username: "x", password: "wrong" } });
  const error = await vspc.getBackupServerJobs().catch((reason: unknown) => reason);
  expect(messageOf(error)).toContain("--auth api-key");
  expect(messageOf(error)).not.toContain("auth.mfaCode");
});

it("what is left after a change of the SBC is named with commands", () => {
  const error = new Error(
    'x; to restore it, call under the lock: restoreConfiguration({ restoreSource: "backupFile", filename: "n1" }), saveConfiguration()',
  );
  expect(messageOf(error)).toContain(
    'to restore it, run: asyncops sbc restore-configuration --restore-source backupFile --filename "n1" --wait, asyncops sbc save-configuration --wait',
  );
});
