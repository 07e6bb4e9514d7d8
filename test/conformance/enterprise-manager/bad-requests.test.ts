import { describe, expect, it } from "vitest";
import { exampleParameters } from "../../support/example-parameters.js";
import { basic, expectRefused, pathOf, queryOf, rawRequests, session, violationsOf } from "./raw.js";
import { type Form, forms, mocked, namespace, spec } from "./setup.js";

const server = mocked();
const { send, sendTo } = rawRequests(server);

describe("a query that picks no action", () => {
  const carriers = new Map(
    spec.operations.flatMap((operation) =>
      operation.action?.value === undefined
        ? []
        : [[`${operation.method} ${operation.path}`, operation] as const],
    ),
  );

  it("is one of many", () => expect(carriers.size).toBeGreaterThan(80));

  it.each([...carriers.entries()])("%s", async (_, operation) => {
    const { parameter = "", value = "" } = operation.action ?? {};
    for (const accept of forms) {
      for (const wrong of ["explode", value.toUpperCase(), `${value}/`]) {
        const sent = await sendTo(operation, accept, {
          query: { ...queryOf(operation), [parameter]: wrong },
        });
        expect(violationsOf(sent), wrong).toEqual([
          expect.stringMatching(`^request.query.${parameter.toLowerCase()} enum `),
        ]);
        expect(sent.response.status).toBe(400);
      }
    }
  });

  it("is refused without an action where there is no call without one", async () => {
    const { action: _, ...query } = queryOf(spec.operation("startJob"));
    const sent = await sendTo(spec.operation("startJob"), "xml", { query });
    expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request\.query required .*'action'/)]);
  });
});

describe("queries", () => {
  const query = spec.operation("query");
  const sendQuery = (accept: Form, changes: Record<string, string>) =>
    sendTo(query, accept, { query: { ...queryOf(query), ...changes } });

  it.each(forms)("without a type, with pages that are no numbers or none, asked for %s", async (accept) => {
    const { type, ...untyped } = queryOf(query);
    const missing = await sendTo(query, accept, { query: untyped });
    expectRefused(missing, query, accept);
    expect(violationsOf(missing)).toEqual([expect.stringMatching(/^request\.query required .*'type'/)]);
    for (const name of ["page", "pageSize"]) {
      for (const wrong of ["0", "-1", "many", "1.5"]) {
        const sent = await sendQuery(accept, { [name]: wrong });
        expectRefused(sent, query, accept);
        expect(violationsOf(sent)[0]).toMatch(new RegExp(`^request\\.query\\.${name} `, "i"));
      }
    }
  });

  it("takes a type that is new", async () => {
    expect(violationsOf(await sendQuery("xml", { type: "OfALaterVersion" }))).toEqual([]);
  });
});

describe("credentials", () => {
  it.each(spec.operations)("$operationId needs them, unless it says otherwise", async (operation) => {
    const others = operation.operationId === "logon" ? session : basic;
    for (const accept of forms) {
      for (const given of [{}, others]) {
        const headers = { accept: `application/${accept}`, ...given };
        const sent = await send(operation.method, pathOf(operation), headers);
        const refused = sent.record.violations.some(({ code }) => code === 401);
        expect(refused).toBe(!operation.anonymous);
        if (refused) expectRefused(sent, operation, accept, "401");
      }
    }
  });
});

describe("what is not there", () => {
  it.each(forms)(
    "a path that no operation has gives the product's own error, asked for %s",
    async (accept) => {
      for (const path of ["/nothing", "/jobs/1/2/3", "/Jobs"]) {
        const { response, text, record } = await send("GET", path, {
          accept: `application/${accept}`,
          ...session,
        });
        expect(record.operationId).toBeUndefined();
        expect(response.status).toBe(404);
        expect(text).toContain("The spec does not have GET /");
        expect(text.startsWith("{")).toBe(accept === "json");
      }
    },
  );

  it("a media type that the server does not have is no answer", async () => {
    const sent = await sendTo(spec.operation("getJobs"), "xml", { headers: { accept: "text/html" } });
    expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request\.header\.accept 406 /)]);
  });

  it("a body for an operation without one is refused", async () => {
    const sent = await sendTo(spec.operation("startJob"), "xml", { body: `<Job xmlns="${namespace}"/>` });
    expect(violationsOf(sent)).toEqual([expect.stringMatching(/^request 415 /)]);
  });
});

describe("what the client refuses to send", () => {
  it.each(spec.operations)("$operationId without what it needs", async (operation) => {
    const required = operation.parameters.filter((parameter) => parameter.required).map(({ name }) => name);
    if (operation.body?.required === true) required.push("body");
    const sent = server.requests().length;
    for (const name of [...required, "unheard"]) {
      const value = name === "unheard" ? "of" : undefined;
      const parameters = { ...exampleParameters(operation), [name]: value };
      await expect(server.call(operation, "xml", parameters, "code=200"), name).rejects.toMatchObject({
        code: "configuration",
        option: name,
        attempts: 0,
      });
    }
    expect(server.requests()).toHaveLength(sent);
  });
});
