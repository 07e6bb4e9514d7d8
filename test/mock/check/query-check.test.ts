import { describe, expect, it } from "vitest";
import { queryViolations } from "../../../src/mock/check/query-check.js";
import { mockSpecOf, type OpenApiView } from "../../../src/mock/mock-spec.js";
import { validators } from "../../../src/mock/prism/validators.js";

const objectOf = (additionalProperties: unknown, more: object = {}) => ({
  type: "object",
  additionalProperties,
  ...more,
});

/** A reference, a parameter in the path and one of another action stand where they do in real descriptions. */
const document = {
  components: {
    parameters: {
      Keys: { name: "keys", in: "query", schema: { $ref: "#/components/schemas/Keys" } },
      Type: { name: "type", in: "query", required: true, schema: { type: "string" } },
    },
    schemas: { Keys: objectOf({ type: "string", maxLength: 5 }) },
  },
  paths: {
    "/{id}/elements": {
      parameters: [
        { $ref: "#/components/parameters/Type" },
        { name: "id", in: "path", required: true, schema: { type: "string" } },
      ],
      get: {
        operationId: "getElements",
        parameters: [{ $ref: "#/components/parameters/Keys" }],
        responses: { 200: { description: "" } },
      },
      delete: {
        operationId: "deleteElements",
        parameters: [{ name: "keys", in: "query", required: true, schema: objectOf({ type: "string" }) }],
        responses: { 200: { description: "" } },
      },
      put: { operationId: "putElements", responses: { 200: { description: "" } } },
    },
    "/other?action=go": {
      post: {
        operationId: "go",
        "x-action": { parameter: "action", value: "go" },
        parameters: [
          { name: "pairs", in: "query", explode: true, schema: objectOf({ enum: ["a", "b"] }) },
          { name: "joined", in: "query", explode: false, schema: objectOf({ enum: ["never"] }) },
          { name: "deep", in: "query", style: "deepObject", schema: objectOf({ enum: ["never"] }) },
          {
            name: "filter",
            in: "query",
            content: { "application/json": { schema: objectOf({ type: "integer" }, { maxProperties: 2 }) } },
          },
        ],
        responses: { 200: { description: "" } },
      },
    },
  },
} as unknown as OpenApiView;

const view = mockSpecOf(document, () => ({ operations: {}, shared: {} }));
const checks = validators(view);

function found(operationId: string, query: string): string[] {
  const operation = view.operations.find((candidate) => candidate.operationId === operationId);
  if (operation === undefined) throw new Error(operationId);
  return queryViolations(operation, new URLSearchParams(query), checks).map(
    ({ location, code, message }) => `${location.join(".")} ${code}: ${message}`,
  );
}

describe("a query with an object whose members are parameters", () => {
  it.each([
    ["", []],
    ["type=of-many-letters&id=not-a-path-parameter-here", ["request.query.id maxLength"]],
    ["type=a&name=b&other=", []],
    ["type=a&__proto__=b&constructor=toolong", ["request.query.constructor maxLength"]],
    ["name=a&name=b", ["request.query.name type"]],
    ["a%2Fb~c=toolong", ["request.query.a/b~c maxLength"]],
  ])("%s", (query, violations) => {
    expect(found("getElements", query).map((line) => line.split(":")[0])).toEqual(violations);
  });

  it("names the parameter", () => {
    expect(found("getElements", "name=a&name=b")).toEqual([
      "request.query.name type: Request query parameter name must be string",
    ]);
  });

  it("does not take the action, or other parameters, for members", () => {
    expect(found("go", "action=go&joined=x,y&filter={}&mine=a")).toEqual([]);
    expect(found("go", "mine=c")).toEqual([
      "request.query.mine enum: Request query parameter mine must be equal to one of the allowed values: a, b",
    ]);
  });

  it("has a member where it is required", () => {
    expect(found("deleteElements", "type=a&name=b")).toEqual([]);
    expect(found("deleteElements", "type=a")).toEqual([
      "request.query required: Request query must have required property 'keys'",
    ]);
  });

  it("is none where the operation has none", () => {
    expect(found("putElements", "type=a&name=b&name=c")).toEqual([]);
  });
});

describe("a query with JSON", () => {
  it.each([
    ['filter={"a":1}', []],
    ["filter={", ["request.query.filter json: Request query parameter filter must be JSON"]],
    ["filter={}&filter={}", ["request.query.filter json: Request query parameter filter was sent twice"]],
    ['filter={"a":"b"}', ["request.query.filter.a type: Request query parameter filter.a must be integer"]],
  ])("%s", (query, violations) => {
    expect(found("go", query)).toEqual(violations);
  });
});
