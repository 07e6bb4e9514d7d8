import { describe, expect, it } from "vitest";
import { exampleParameters } from "../../support/example-parameters.js";
import { type Form, forms, mocked, type SpecOperation, spec } from "./setup.js";

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

/** Calls the operation; the request must be a valid one, and what is promised come back as the description has it. */
async function expectPromised(
  operation: SpecOperation,
  form: Form,
  parameters: { readonly body?: unknown },
  { status, name, value }: Promised,
) {
  const preference = name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
  const { body, response } = await server.call(operation, form, parameters, preference).withResponse();
  const sent = server.requests().at(-1);
  const { operationId, method, action } = operation;
  expect(sent).toMatchObject({ operationId, method, status: Number(status), violations: [] });
  expect(response.status).toBe(Number(status));
  expect(response.headers.get("sl-violations")).toBeNull();
  expect(body, preference).toStrictEqual(value);

  // A body in XML does not go with JSON in `Accept`.
  const type = form === "json" && parameters.body === undefined ? "application/json" : "application/xml";
  expect(sent?.headers).toMatchObject({ accept: type, "content-type": type });
  const answered = response.headers.get("content-type")?.split(";")[0];
  expect(answered).toBe(value === undefined ? undefined : type);
  // In XML attributes are before elements, and elements in the order of the schema. In JSON members stay where they are.
  if (answered === "application/json") expect(JSON.stringify(body)).toBe(JSON.stringify(value));

  if (action !== undefined) expect(sent?.query[action.parameter]).toBe(action.value);
  const credentials = ["authorization", "cookie", "x-restsvcsessionid"].filter((header) =>
    Object.hasOwn(sent?.headers ?? {}, header),
  );
  const scheme = operationId === "logon" ? ["authorization"] : ["x-restsvcsessionid"];
  expect(credentials).toEqual(operation.anonymous ? [] : scheme);
}

describe.each(spec.operations)("$operationId", (operation) => {
  const promised = promisedBy(operation);
  const bodies: (number | "none")[] = operation.body?.examples.map((_, index) => index) ?? [];
  if (operation.body?.required !== true) bodies.push("none");

  it("has an example of each answer and body", () => {
    expect(promised).not.toEqual([]);
    expect(bodies).not.toEqual([]);
  });

  it.each(forms)("gives each of its answers in %s, asked with all parameters", async (form) => {
    for (const each of promised) await expectPromised(operation, form, exampleParameters(operation), each);
  });

  it.each(forms)(
    "takes each of its bodies, with the required parameters only, and answers in %s",
    async (form) => {
      for (const body of bodies) {
        const parameters = exampleParameters(operation, { optional: false, body });
        await expectPromised(operation, form, parameters, promised[0] as Promised);
      }
    },
  );
});

it("answers in both media types wherever there is a body, and takes XML alone", () => {
  for (const { operationId, answers, body } of spec.operations) {
    for (const { mediaTypes } of answers.values()) {
      if (mediaTypes.length > 0)
        expect(mediaTypes, operationId).toEqual(["application/xml", "application/json"]);
    }
    if (body !== undefined) expect(body.mediaTypes, operationId).toEqual(["application/xml"]);
  }
});
