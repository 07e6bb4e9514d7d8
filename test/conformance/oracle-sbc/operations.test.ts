import { describe, expect, it } from "vitest";
import { bodiesOf, mocked, parametersFor, type SpecOperation, spec } from "./setup.js";

const server = mocked();

/** One of the answers that an operation promises. */
interface Promised {
  readonly status: string;
  readonly name: string | undefined;
  readonly value: unknown;
}

function promisedBy({ answers }: SpecOperation): Promised[] {
  return [...answers].flatMap(([status, { examples, mediaTypes }]): Promised[] => {
    if (!/^2/.test(status)) return [];
    if (mediaTypes.length === 0) return [{ status, name: undefined, value: undefined }];
    return examples.map((example) => ({ status, ...example }));
  });
}

/** What a query is to hold for such parameters: texts, and the keys of an element as parameters of their own. */
function queryFor(operation: SpecOperation, parameters: Record<string, unknown>): Record<string, unknown> {
  const { body, keys = {}, ...rest } = parameters;
  const texts = Object.entries({ ...rest, ...(keys as object) }).map(([name, value]) => [
    name,
    String([value].flat()),
  ]);
  const { parameter, value } = operation.action ?? {};
  return { ...Object.fromEntries(texts), ...(parameter !== undefined && { [parameter]: value }) };
}

/** Calls the operation; the request must be a valid one, and what is promised come back as the description has it. */
async function expectPromised(
  operation: SpecOperation,
  parameters: Record<string, unknown>,
  { status, name, value }: Promised,
) {
  const preference = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
  const { body, response } = await server.call(operation, parameters, preference).withResponse();
  const sent = server.requests().at(-1);
  const { operationId, method, path } = operation;
  expect(sent).toMatchObject({ operationId, method, status: Number(status), violations: [] });
  expect(sent?.path).toBe(`/rest${path.replace("{version}", "v1.2")}`);
  expect(sent?.query).toEqual(queryFor(operation, parameters));
  const isForm = operationId === "getToken" && parameters.body !== undefined;
  // The form that renews a token carries it, and the mock keeps no secrets.
  expect(sent?.body).toEqual(isForm ? { accessToken: "***" } : parameters.body);
  expect(response.status).toBe(Number(status));
  expect(response.headers.get("sl-violations")).toBeNull();
  expect(body, preference).toStrictEqual(value);

  const type = isForm ? "application/x-www-form-urlencoded" : "application/xml";
  expect(sent?.headers).toMatchObject({ accept: "application/xml", "content-type": type });
  const answered = response.headers.get("content-type")?.split(";")[0];
  expect(answered).toBe(value === undefined ? undefined : "application/xml");
  expect(sent?.headers.authorization).toBe(operationId === "getToken" ? "Basic" : "Bearer");
}

describe.each(spec.operations)("$operationId", (operation) => {
  const promised = promisedBy(operation);

  it("has an example of each answer", () => {
    expect(promised).not.toEqual([]);
  });

  it("gives each of its answers, asked with all parameters", async () => {
    for (const each of promised) await expectPromised(operation, parametersFor(operation), each);
  });

  it("takes each of its bodies, with the required parameters only", async () => {
    for (const body of bodiesOf(operation)) {
      const parameters = parametersFor(operation, { optional: false, body });
      await expectPromised(operation, parameters, promised[0] as Promised);
    }
  });
});

it("are all that can be called, in XML alone but for the form that renews a token", () => {
  for (const { operationId, answers, body } of spec.operations) {
    for (const [status, { mediaTypes }] of answers) {
      if (mediaTypes.length > 0) expect(mediaTypes, operationId).toEqual(["application/xml"]);
      else expect(["202", "204"], operationId).toContain(status);
    }
    const form = operationId === "getToken" ? "application/x-www-form-urlencoded" : "application/xml";
    if (body !== undefined) expect(body.mediaTypes, operationId).toEqual([form]);
  }
});

it("have bodies of their own, but for the two that nobody has seen", () => {
  const without = spec.operations.filter(({ body }) => body?.examples.length === 0);
  expect(without.map(({ operationId }) => operationId)).toEqual([
    "updateSystemFeatures",
    "deleteSystemFeature",
  ]);
});
