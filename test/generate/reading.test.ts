import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { forReading } from "../../scripts/docs/reading.js";
import { expandActions } from "../../scripts/generate/actions.js";
import type { OpenApiDocument } from "../../scripts/generate/openapi.js";

function wordsOf(product: string, operationId: string): string {
  const text = readFileSync(`generated/${product}/openapi.yaml`, "utf8");
  const document = expandActions(parse(text, { maxAliasCount: -1 }) as OpenApiDocument);
  const operation = forReading(document).find(({ object }) => object.operationId === operationId);
  return operation?.object.description ?? "";
}

it.each([
  [
    "vspc",
    "startBackupServerJob",
    // By the state alone, the success of an earlier run would count for a job that was just started.
    "A state counts once `/data/lastRun` has changed: until then the state is that of the previous run. `getBackupServerJobs` covers many at once. `stopBackupServerJob` stops it.",
  ],
  [
    "enterprise-manager",
    "startJob",
    "then `getBackupSession` or `getReplicaSession`. `getTasks` covers many at once. `deleteTask` stops it.",
  ],
  [
    "oracle-sbc",
    "saveConfiguration",
    "It reports only the latest action, whoever started it; this one is `save`.",
  ],
  [
    "oracle-sbc",
    "reboot",
    "Poll `getSystemStatus` until `/data/uptimeSeconds` has fallen. Not allowed while `getAsyncStatus` reports `inProgress`.",
  ],
  ["oracle-sbc", "switchover", "Poll `getSystemStatus` until `/data/role` has changed."],
])("the page of %s says of %s how its work is followed", (product, operationId, words) => {
  expect(wordsOf(product, operationId)).toContain(words);
});

it("the stop of a job says nothing of a run to come", () => {
  expect(wordsOf("vspc", "stopBackupServerJob")).not.toContain("A state counts once");
});

it("the page says of a parameter which versions have it", () => {
  const text = readFileSync("generated/vspc/openapi.yaml", "utf8");
  const operations = forReading(parse(text, { maxAliasCount: -1 }) as OpenApiDocument);
  const start = operations.find(({ object }) => object.operationId === "startMacBackupAgentJob");
  const parameter = start?.parameters.find(({ name }) => name === "activeFullBackup");
  expect(parameter?.description).toMatch(/\n\nAvailable from API 3\.6\.$/);
});

it("the page says of an operation which releases have it", () => {
  expect(wordsOf("oracle-sbc", "deleteConfigElementAndReferences")).toMatch(
    /\n\nAvailable from release 9\.1\./,
  );
});

it("the fields of queries are with the tag, once, and say where sources differ", () => {
  const text = readFileSync("generated/enterprise-manager/openapi.yaml", "utf8");
  const document = expandActions(parse(text, { maxAliasCount: -1 }) as OpenApiDocument);
  forReading(document);
  const tags = document.tags as { name: string; description: string }[];
  const withFields = tags.filter(({ description }) => description.includes("### Fields of "));
  expect(withFields.map(({ name }) => name)).toEqual(["Query"]);
  const words = withFields[0]?.description ?? "";
  expect(words.match(/^### Fields of /gm)).toHaveLength(49);
  expect(words.match(/^\| `/gm)).toHaveLength(398);
  expect(words).toContain(
    "| `State` | string | yes | yes | `Running`, `OperationFinished`, `Finished`. The vendor's page of 10 on GET /tasks/{ID} says that it cannot be filtered by. |",
  );
  expect(words).toContain("| `Hint` | string | yes | no |  |");
});
