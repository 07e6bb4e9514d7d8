import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HttpError } from "../../../src/index.js";
import { type Mock, startMock } from "../../../src/mock/index.js";
import { Vspc } from "../../../src/products/vspc/index.js";
import { exampleParameters, exampleUid } from "../../support/example-parameters.js";
import {
  type SpecOperation,
  type SpecSchema,
  specOperation,
  specOperations,
} from "../../support/vspc-spec.js";

let mock: Mock;
let vspc: Vspc;

beforeAll(async () => {
  mock = await startMock({ product: "vspc" });
  vspc = new Vspc({ baseUrl: mock.url, auth: { accessToken: "not-a-secret" }, retry: false });
});

afterAll(async () => {
  await vspc.close();
  await mock.close();
});

/** Sends a request that is right but for the given parameters; `undefined` leaves one out. */
async function expectViolation(
  operation: SpecOperation,
  changes: Record<string, unknown>,
  ...place: string[]
) {
  const parameters = { ...exampleParameters(operation), ...changes };
  const error = await vspc.call(operation.operationId, parameters as never).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error, JSON.stringify(changes)).toBeInstanceOf(HttpError);
  expect(error).toMatchObject({ status: 400 });
  const { violations, operationId } = mock.requests.at(-1) ?? {};
  expect(operationId).toBe(operation.operationId);
  expect(violations?.map(({ location }) => location.join(".").toLowerCase())).toContain(
    ["request", ...place].join(".").toLowerCase(),
  );
}

function withParameter(where: string, name?: string) {
  return specOperations.flatMap((operation) => {
    const found = operation.parameters.filter(
      (parameter) =>
        parameter.in === where && !parameter.managed && (name ?? parameter.name) === parameter.name,
    );
    return found.length === 0 ? [] : [{ operationId: operation.operationId, operation, found }];
  });
}

const inPath = withParameter("path");

it("has ids in the paths of most operations", () => expect(inPath.length).toBeGreaterThan(100));

it.each(inPath)("$operationId: an id in the path of another type is caught", async ({ operation, found }) => {
  for (const { name, schema } of found) {
    expect(schema.format === "uuid" || schema.type === "integer").toBe(true);
    await expectViolation(operation, { [name]: "not-an-id" }, "path", name);
  }
});

const required = withParameter("query").flatMap(({ operation, found }) =>
  found
    .filter((parameter) => parameter.required)
    .map(({ name }) => ({ operation, operationId: operation.operationId, name })),
);

it.each(required)(
  "$operationId: the client refuses to send it without $name",
  async ({ operation, name }) => {
    const parameters = { ...exampleParameters(operation), [name]: undefined };
    const sent = mock.requests.length;
    await expect(vspc.call(operation.operationId, parameters as never)).rejects.toMatchObject({
      code: "configuration",
      option: name,
      attempts: 0,
    });
    expect(mock.requests).toHaveLength(sent);
  },
);

it.each(required)(
  "$operationId: the description requires $name",
  async ({ operation, operationId, name }) => {
    const parameters = exampleParameters(operation);
    const inPlace = (where: string) =>
      Object.fromEntries(
        operation.parameters
          .filter((parameter) => parameter.in === where && !parameter.managed && parameter.name !== name)
          .map((parameter) => [parameter.name, parameters[parameter.name]]),
      );
    const send = vspc.http[operation.method as "GET"] as unknown as (
      path: string,
      init: object,
    ) => Promise<unknown>;
    await expect(
      send(operation.path, { params: { path: inPlace("path"), query: inPlace("query") } }),
    ).rejects.toBeInstanceOf(HttpError);
    const { violations, operationId: answered } = mock.requests.at(-1) ?? {};
    expect(answered).toBe(operationId);
    // Prism names what is missing only in its message, and in lower case.
    expect(violations?.map(({ message }) => message.toLowerCase()).join()).toContain(name.toLowerCase());
  },
);

describe.each(withParameter("query", "limit"))("$operationId", ({ operation }) => {
  it("pages of no items and offsets below 0 are caught", async () => {
    await expectViolation(operation, { limit: 0 }, "query", "limit");
    await expectViolation(operation, { offset: -1 }, "query", "offset");
  });
});

it.each(withParameter("query"))(
  "$operationId: values of another type are caught",
  async ({ operation, found }) => {
    for (const { name, json, schema } of found) {
      const item = (schema.items as SpecSchema | undefined) ?? schema;
      const strict =
        item.format === "uuid" || [item.type].flat().some((type) => type === "integer" || type === "boolean");
      if (strict && !json)
        await expectViolation(
          operation,
          { [name]: "wrong" },
          "query",
          name,
          ...(item === schema ? [] : ["0"]),
        );
    }
  },
);

describe("parameters that are sent as JSON", () => {
  it.each(withParameter("query", "filter"))("$operationId: a bad filter is caught", async ({ operation }) => {
    const unknown = [{ property: "name", operation: "like", value: "a" }];
    await expectViolation(operation, { filter: unknown }, "query", "filter", "0", "operation");
    const nested = [{ operation: "and", items: [{ operation: "equals", property: "name", values: "a" }] }];
    await expectViolation(operation, { filter: nested }, "query", "filter", "0", "items", "0");
  });

  it.each(withParameter("query", "sort"))("$operationId: a bad sort is caught", async ({ operation }) => {
    await expectViolation(
      operation,
      { sort: [{ property: "name", direction: "up" }] },
      "query",
      "sort",
      "0",
      "direction",
    );
  });

  it.each(withParameter("query", "select"))("$operationId: a bad select is caught", async ({ operation }) => {
    await expectViolation(operation, { select: [{ property: "name" }] }, "query", "select", "0");
    await expectViolation(operation, { select: { propertyPath: "name" } }, "query", "select");
  });
});

const withBody = specOperations.filter((operation) => operation.body?.mediaTypes[0] === "application/json");

describe.each(withBody)("$operationId", (operation) => {
  const example = operation.body?.examples[0]?.value as object;
  const members = operation.body?.schema.required ?? [];

  it("a body of another type is caught", async () => {
    await expectViolation(operation, { body: Array.isArray(example) ? {} : [] }, "body");
    await expectViolation(operation, { body: 7 }, "body");
  });

  it("a body without a required member is caught", async () => {
    for (const name of members) {
      const body = Object.fromEntries(Object.entries(example).filter(([key]) => key !== name));
      await expectViolation(operation, { body }, "body");
    }
    if (Array.isArray(example)) {
      await expectViolation(operation, { body: [{ op: "replace" }] }, "body", "0");
      await expectViolation(operation, { body: [{ op: "change", path: "/name" }] }, "body", "0", "op");
    }
  });
});

describe("POST /token", () => {
  const operation = specOperation("oAuth2IssueToken");

  it("catches a grant that is not known, none, and values of another type", async () => {
    await expectViolation(operation, { body: { grant_type: "guess" } }, "body", "grant_type");
    await expectViolation(operation, { body: { username: "somebody" } }, "body");
    await expectViolation(operation, { body: { grant_type: "as", userUid: "me" } }, "body", "userUid");
    await expectViolation(operation, { body: { grant_type: "as", readOnly: "perhaps" } }, "body", "readOnly");
  });
});

describe("requests that the client does not send", () => {
  const path = (operation: SpecOperation) =>
    `${mock.url}/api/v3${operation.path.replace(/\{(\w+)\}/g, (_, name) => (name === "userLoginId" ? "7" : exampleUid))}`;

  it.each(specOperations)("$operationId needs credentials, unless it gives them", async (operation) => {
    const response = await fetch(path(operation), { method: operation.method });
    const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as { code: unknown }[];
    expect(violations.some(({ code }) => code === 401)).toBe(!operation.anonymous);
    if (!operation.anonymous) {
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual(operation.answers.get("401")?.examples[0]?.value);
    }
  });

  const headers = { authorization: "Bearer not-a-secret" };

  it.each(withBody)("$operationId without a body, or with one that is no JSON", async (operation) => {
    const { method } = operation;
    const none = await fetch(path(operation), { method, headers });
    expect(none.status).toBe(400);
    expect(none.headers.get("sl-violations")).toContain("required");
    const json = { ...headers, "content-type": "application/json" };
    const cut = await fetch(path(operation), { method, headers: json, body: '[{"op":' });
    expect(cut.status).toBe(400);
    expect(cut.headers.get("sl-violations")).toContain("must be JSON");
    const text = await fetch(path(operation), { method, headers, body: "text" });
    expect(text.status).toBe(415);
    expect(text.headers.get("sl-violations")).toContain("application/json");
  });
});
