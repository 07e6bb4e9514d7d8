import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { expandActions } from "../../scripts/generate/actions.js";
import type { OpenApiDocument } from "../../scripts/generate/openapi.js";
import { DeclaredNamesError } from "../../scripts/generate/state/check.js";
import type { DeclaredState } from "../../scripts/generate/state/declared.js";
import { stateOf } from "../../scripts/generate/state/state.js";

const time = { digits: 3, zone: "Z" };

/** Shelves with books: a list, a read, a list within a shelf, and what changes a book. */
function document(): OpenApiDocument {
  return expandActions(
    parse(`
openapi: 3.1.0
paths:
  /shelves:
    get:
      operationId: getShelves
      responses: {'200': {$ref: '#/components/responses/Shelves'}}
  /shelves/{shelfId}:
    parameters: [&shelf {name: shelfId, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getShelf
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Shelf'}, examples: {one: {value: {id: s2, name: Second}}}}}}
        '404': &missing {content: {application/json: {schema: {type: object}, examples: {none: {value: {message: Nothing}}}}}}
  /shelves/{shelfId}/books:
    parameters: [*shelf]
    get:
      operationId: getBooksOfShelf
      responses:
        '200': &books {content: {application/json: {schema: {$ref: '#/components/schemas/Books'}, examples: {some: {value: {books: [{id: b1, shelfId: s1}]}}}}}}
        '404': *missing
  /books/{bookId}:
    parameters: [{name: bookId, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getBook
      responses:
        '200': {content: {application/json: {schema: {$ref: '#/components/schemas/Book'}, examples: {one: {value: {id: b2, shelfId: s2}}}}}}
        '404': *missing
    delete:
      operationId: deleteBook
      responses: {'204': {description: gone}, '404': *missing}
components:
  responses:
    Shelves: {content: {application/json: {schema: {$ref: '#/components/schemas/Shelves'}, examples: {some: {value: {shelves: [{id: s1, name: First}]}}}}}}
  schemas:
    Shelf: {type: object, properties: {id: {type: string}, name: {type: string}}}
    Shelves: {type: object, properties: {shelves: {type: array, items: {$ref: '#/components/schemas/Shelf'}}}}
    Book: {type: object, properties: {id: {type: string}, shelfId: {type: string}}}
    Books: {type: object, properties: {books: {type: array, items: {$ref: '#/components/schemas/Book'}}}}
`) as OpenApiDocument,
  );
}

describe("the state of a spec", () => {
  const missing = { message: "/message", words: "No {id}" };
  const { schemas, operations } = stateOf(document(), { time, missing });

  it("has the values of lists and reads as seeds, each id once", () => {
    expect(schemas.Shelf).toEqual({
      id: ["/id"],
      name: "/name",
      seeds: [
        { id: "s1", name: "First" },
        { id: "s2", name: "Second" },
      ],
      parts: [{ schema: "Book", at: "/shelfId" }],
    });
    expect(schemas.Book?.seeds).toEqual([
      { id: "b1", shelfId: "s1" },
      { id: "b2", shelfId: "s2" },
    ]);
  });

  it("shares members of one name that are of one type, and knows what else identifies a value", () => {
    const parsed = document();
    const text = { type: "string" };
    Object.assign(parsed.components?.schemas ?? {}, {
      Shelf: {
        type: "object",
        properties: { id: text, title: { ...text, description: "x" }, place: text, code: text },
      },
      Book: {
        type: "object",
        properties: { id: text, title: text, place: { type: "object" }, number: text },
      },
    });
    const { schemas: made } = stateOf(parsed, {
      time,
      kinds: { Book: { of: "Shelf", with: {} } },
      identities: { thing: ["code", "number"] },
    });
    expect(made.Book).toMatchObject({
      kind: { shared: ["id", "title"] },
      identities: { "/number": "thing" },
    });
    expect(made.Shelf).toMatchObject({ identities: { "/code": "thing" } });
  });

  it("scopes a list by a path parameter that its items have as a member", () => {
    expect(operations.getBooksOfShelf).toMatchObject({
      does: "list",
      schema: "Book",
      items: "/books",
      body: { books: [] },
      conditions: [{ parameter: "shelfId", at: "/shelfId" }],
      parents: [{ parameter: "shelfId", schema: "Shelf" }],
    });
  });

  it("reads and deletes by the last path parameter, with the words of a 404", () => {
    const target = { schema: "Book", parameter: "bookId", conditions: [] };
    const words = { status: 404, body: { message: "Nothing" }, ...missing };
    expect(operations.getBook).toMatchObject({ does: "read", at: "", ...target, missing: words });
    expect(operations.deleteBook).toEqual({
      does: "delete",
      ...target,
      missing: words,
      reply: { status: 204 },
    });
  });

  it.each<[Partial<DeclaredState>, string]>([
    [{ kinds: { Bok: { of: "Book", with: {} } } }, "schema Bok"],
    [{ identities: { shelf: ["shelfIdd"] } }, "member shelfIdd"],
    [
      { kinds: { Book: { of: "Shelf", with: {}, opposite: { isOut: "isIn" } } } },
      "member isOut, member isIn",
    ],
    [{ fresh: { Book: { "/lent": { now: true } } } }, "member Book/lent"],
    [{ fresh: { Bok: {} } }, "schema Bok"],
    [{ stateless: { getBoks: "why" } }, "operation getBoks"],
    [{ changes: { deleteBook: { schema: "Bok", parameter: "bookId", set: {} } } }, "schema Bok"],
    [{ references: { schema: "BookRef", entity: "Entity" } }, "schema BookRef"],
    [{ tasks: { schema: "Tsk" } as never }, "schema Tsk"],
    [{ documents: { getBook: { replace: "putBook", at: "", from: "" } } }, "operation putBook"],
    [{ elements: { schema: "Book", update: "patchBook" } as never }, "operation patchBook"],
  ])("refuses a name that the spec does not have: %j", (declared, fault) => {
    expect(() => stateOf(document(), { time, ...declared })).toThrow(
      `state.yaml names what the spec does not have: ${fault}`,
    );
  });

  it("names the lines of those names", () => {
    const text = "time: now\nfresh:\n  Book:\n    /lentAt: { now: true }\nstateless:\n  getBoks: why\n";
    const error = new DeclaredNamesError(["operation getBoks", "member Book/lentAt"]);
    expect(error.lines("specs/books/state.yaml", text)).toEqual([
      "specs/books/state.yaml:6:3 state: The spec has no operation `getBoks`.",
      "specs/books/state.yaml:4:6 state: The spec has no member `Book/lentAt`.",
    ]);
  });

  it("leaves out what is declared to be no collection", () => {
    expect(stateOf(document(), { time, stateless: { getShelves: "why" } }).operations).not.toHaveProperty(
      "getShelves",
    );
  });
});
