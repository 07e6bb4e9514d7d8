import { afterAll, beforeAll, expect, it } from "vitest";
import { ScratchCopy } from "./scratch-copy.js";

/** The five steps of CONTRIBUTING.md, followed with an endpoint that no vendor has. */
let copy: ScratchCopy;

beforeAll(async () => {
  copy = await ScratchCopy.make();
});

afterAll(() => copy?.remove());

const response = (name: string) => `      "${name}":\n        $ref: ../responses.yaml#/`;

it("a new endpoint is a path, an operation and examples, and the conformance tests take it in", async () => {
  // 1. and 2. The path, the operation, its schema and its example.
  const root = await copy.read("specs/vspc/openapi.yaml");
  await copy.write(
    "specs/vspc/openapi.yaml",
    root.replace("  /about:\n", "  /about/scratch:\n    $ref: paths/about.yaml#/scratch\n  /about:\n"),
  );
  await copy.append(
    "specs/vspc/paths/about.yaml",
    `scratch:
  get:
    operationId: getScratch
    summary: Get what a test adds
    description: Returns one word. Only the tests of the steps in CONTRIBUTING.md have this endpoint.
    tags: [About]
    x-roles:
      $ref: ../roles.yaml#/administrators
    parameters:
      - $ref: ../parameters.yaml#/Select
      - $ref: ../parameters.yaml#/RequestId
      - $ref: ../parameters.yaml#/ClientVersion
    responses:
      "200":
        description: The word.
        content:
          application/json:
            schema:
              $ref: ../schemas/about.yaml#/ScratchResponse
            examples:
              syntheticScratch:
                $ref: ../examples/about.yaml#/syntheticScratch
${Object.entries({
  202: "Accepted",
  400: "BadRequest",
  401: "Unauthorized",
  403: "Forbidden",
  429: "Throttled",
  520: "ServerError",
})
  .map(([status, name]) => `${response(status)}${name}`)
  .join("\n")}
      default:
        $ref: ../responses.yaml#/Error
`,
  );
  await copy.append(
    "specs/vspc/schemas/about.yaml",
    `ScratchResponse:
  type: object
  description: What a test adds.
  required: [data]
  properties:
    data:
      type: string
      description: One word.
`,
  );
  await copy.append(
    "specs/vspc/examples/about.yaml",
    `syntheticScratch:
  summary: One word
  value: { data: word }
`,
  );

  // 4. Lint and generate. (3., an extension, is for endpoints with paging or work that goes on.)
  await copy.node("scripts/generate.ts", "--product", "vspc");
  expect(await copy.read("generated/vspc/client.ts")).toContain("getScratch(");

  // 5. The tests that count endpoints, and those that go over all of them, here by the name of the new one.
  const output = await copy.node(
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/conformance/vspc",
    "--testNamePattern",
    "getScratch|have the 167|is declared by all|default values",
  );
  expect(output).toMatch(/Tests {2}\d\d+ passed/);
  expect(output).not.toMatch(/failed/);
});
