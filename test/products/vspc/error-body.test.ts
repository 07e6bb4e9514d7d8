import { describe, expect, it } from "vitest";
import { readErrorBody } from "../../../src/products/vspc/product.js";
import { vspcExample } from "../../support/vspc-examples.js";

const problem = new Headers({ "content-type": "application/problem+json; charset=utf-8" });

describe("problem details of the web framework", () => {
  it("have the texts of each parameter", () => {
    const body = {
      type: "https://tools.ietf.org/html/rfc9110#section-15.5.1",
      title: "One or more validation errors occurred.",
      status: 400,
      errors: { limit: ["The value 'abc' is not valid.", "Too long."], filter: "No JSON.", other: null },
      traceId: "00-1-2-00",
    };
    expect(readErrorBody(body)).toEqual({
      messages: [
        { message: body.title },
        { message: "The value 'abc' is not valid.", target: "limit" },
        { message: "Too long.", target: "limit" },
        { message: "No JSON.", target: "filter" },
      ],
      recognized: true,
    });
  });

  it("say more in their detail than in their title", () => {
    const body = { title: "Bad Request", detail: "The body is empty.", status: 400 };
    expect(readErrorBody(body).messages).toEqual([{ message: "The body is empty." }]);
  });

  it("are told by their media type where they have no title", () => {
    expect(readErrorBody({ detail: "No." }, 400, problem)).toEqual({
      messages: [{ message: "No." }],
      recognized: true,
    });
    expect(readErrorBody({ detail: "No." }, 400).recognized).toBe(false);
  });
});

describe("the form of the product", () => {
  it.each(["BadRequest", "Unauthorized", "Forbidden", "NotFound", "Conflict", "Throttled", "ServerError"])(
    "is that of the examples of %s",
    (place) => {
      const names = {
        BadRequest: ["syntheticBadParameter", "syntheticUnsupportedVersion"],
        Unauthorized: ["syntheticUnauthorized"],
        Forbidden: ["syntheticForbidden"],
        NotFound: ["syntheticNotFound"],
        Conflict: ["syntheticConflict"],
        Throttled: ["syntheticThrottled"],
        ServerError: ["syntheticLogical", "syntheticUnspecified"],
      }[place] as string[];
      for (const name of names) expect(readErrorBody(vspcExample(place, name)).recognized).toBe(true);
    },
  );

  it("is that of a refused grant", () => {
    const body = vspcExample("TokenRefused", "syntheticInvalidCredentials");
    expect(readErrorBody(body, 400).recognized).toBe(true);
  });

  it.each([
    ["nothing", undefined],
    ["text", "Bad Gateway"],
    ["a page", "<html><title>404</title></html>"],
    ["a list", []],
    ["an object of a gateway", { message: "no Route matched with those values" }],
    ["a word for an error", { error: "Not Found", status: 404, path: "/x" }],
    ["a word in snake case with 404", { error: "not_found" }],
    ["an error with a number", { error: { code: 404, message: "No.", status: "NOT_FOUND" } }],
    ["errors that are texts", { errors: ["x"] }],
  ])("is not %s", (_, body) => {
    expect(readErrorBody(body, 404).recognized).toBe(false);
  });
});
