import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DecodeError } from "../../src/errors/index.js";
import { type XmlCodecOptions, xmlCodec } from "../../src/xml/index.js";
import { cpuTimer } from "../support/cpu-time.js";
import { runs } from "../support/runs.js";
import { type Mutation, mutate, mutateBytes, mutations, wholeCharacters } from "./arbitrary-documents.js";
import { described as randomly } from "./arbitrary-schemas.js";
import { chunksOf, longest } from "./support.js";
import { enterpriseManager, sbc } from "./vendor-schemas.js";

const folder = new URL("../fixtures/xml/", import.meta.url);
const payloads = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
const componentsOf = {
  Task: enterpriseManager,
  Tasks: enterpriseManager,
  EnterpriseManager: enterpriseManager,
  QueryResult: enterpriseManager,
  Error: enterpriseManager,
  AsyncStatus: sbc,
  Configuration: sbc,
};

interface Case {
  readonly options: XmlCodecOptions;
  readonly xml: string;
}

const vendor: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...payloads), fc.constantFrom(...Object.entries(componentsOf)))
  .map(([xml, [name, components]]) => ({
    xml,
    options: { schema: { $ref: `#/components/schemas/${name}` }, components },
  }));
const random: fc.Arbitrary<Case> = randomly.map(({ schema, components, value }) => {
  const options = { schema, components, rootName: "root" };
  return { options, xml: xmlCodec(options).encode(value) };
});
const cases = fc.oneof(vendor, random);

type Outcome = { readonly value: unknown } | { readonly message: string; readonly position: unknown };

/** A value or a DecodeError with its place; anything else fails. */
async function outcomeOf(work: () => unknown): Promise<Outcome> {
  const computed = cpuTimer();
  try {
    const value = await work();
    expect(computed()).toBeLessThan(20_000);
    return { value };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const { position, message } = error;
    expect(position?.line).toBeGreaterThanOrEqual(1);
    expect(position?.column).toBeGreaterThanOrEqual(1);
    expect(position?.path).toBeTypeOf("string");
    expect(message).toContain(`line ${position?.line}, column ${position?.column}`);
    return { message, position };
  }
}

const inherited = Object.getOwnPropertyNames(Object.prototype).join();

/** No prototype gained or lost anything, and none of a value is another than that of plain objects and arrays. */
function checkPrototypes(outcome: Outcome): void {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(inherited);
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
    for (const key of Object.keys(value)) walk((value as Record<string, unknown>)[key]);
  };
  if ("value" in outcome) walk(outcome.value);
}

describe("any mutation of a document gives a value or a DecodeError with its place", () => {
  test(
    "of text, in one piece and in many",
    async () => {
      const property = fc.asyncProperty(
        cases,
        mutations,
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        async ({ options, xml }, changes, strict, length) => {
          const spoiled = wholeCharacters(mutate(xml, changes));
          const codec = xmlCodec({ ...options, strict });
          const outcome = await outcomeOf(() => codec.decode(spoiled));
          checkPrototypes(outcome);
          // The text may declare an encoding that its bytes are not in.
          if (!/encoding(?!="UTF-8")/.test(spoiled))
            deepStrictEqual(await outcomeOf(() => codec.decodeStream(chunksOf(spoiled, length))), outcome);
        },
      );
      await fc.assert(property, { numRuns: runs(1000) });
    },
    longest,
  );

  test(
    "of bytes, in one piece and in many",
    async () => {
      const property = fc.asyncProperty(
        cases,
        mutations,
        fc.integer({ min: 1, max: 40 }),
        async ({ options, xml }, changes, length) => {
          const spoiled = mutateBytes(Buffer.from(xml), changes);
          const codec = xmlCodec(options);
          const outcome = await outcomeOf(() => codec.decodeStream(chunksOf(spoiled, spoiled.length + 1)));
          checkPrototypes(outcome);
          deepStrictEqual(await outcomeOf(() => codec.decodeStream(chunksOf(spoiled, length))), outcome);
        },
      );
      await fc.assert(property, { numRuns: runs(500) });
    },
    longest,
  );

  test(
    "of a list that is read item by item",
    async () => {
      const jobs = xmlCodec({
        schema: { $ref: "#/components/schemas/Tasks" },
        components: enterpriseManager,
      });
      const xml = jobs.encode({
        Tasks: Array.from({ length: 5 }, (_, index) => ({
          TaskId: `task-${index}`,
          State: "Running",
          Links: [],
        })),
      });
      const all = async (spoiled: string, length: number) => {
        const items: unknown[] = [];
        const outcome = await outcomeOf(async () => {
          for await (const item of jobs.decodeItems(chunksOf(spoiled, length), "Tasks")) items.push(item);
        });
        return { items, outcome };
      };
      const property = fc.asyncProperty(
        mutations,
        fc.integer({ min: 1, max: 40 }),
        async (changes: Mutation[], length) => {
          const spoiled = wholeCharacters(mutate(xml, changes));
          const whole = await all(spoiled, spoiled.length + 1);
          if (/encoding(?!="UTF-8")/.test(spoiled)) return;
          deepStrictEqual(await all(spoiled, length), whole);
          const outcome = await outcomeOf(() => jobs.decode(spoiled));
          if ("value" in outcome) {
            expect(whole.items).toStrictEqual((outcome.value as { Tasks?: unknown[] }).Tasks ?? []);
          }
        },
      );
      await fc.assert(property, { numRuns: runs(300) });
    },
    longest,
  );
});
