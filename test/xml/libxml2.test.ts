import fc from "fast-check";
import { XmlParseError } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { XmlFault } from "../../src/xml/faults.js";
import { runs } from "../support/runs.js";
import { markup, mutate, mutateBytes, mutations, wholeCharacters } from "./arbitrary-documents.js";
import { longest, type Tree, treeOf } from "./support.js";
import { ownTree } from "./tree-reader.js";

/** What libxml2 objects to that is not well-formedness, or that is no fault of ours to accept. */
const complaints = /is not a valid URI|xml:id : attribute value|is not absolute/;

function theirs(xml: string | Uint8Array): Tree | undefined {
  try {
    return treeOf(xml);
  } catch (error) {
    if (error instanceof XmlParseError) return undefined;
    throw error;
  }
}

function ours(xml: string | Uint8Array): Tree | XmlFault {
  try {
    return ownTree(xml);
  } catch (error) {
    if (error instanceof XmlFault) return error;
    throw error;
  }
}

function complainsOnly(xml: string | Uint8Array): boolean {
  try {
    treeOf(xml);
    return false;
  } catch (error) {
    return error instanceof XmlParseError && complaints.test(error.message);
  }
}

/** One verdict, and where it is yes, one tree. */
function compare(xml: string | Uint8Array): void {
  const own = ours(xml);
  if (own instanceof XmlFault) {
    // Refused on purpose, whatever libxml2 says.
    if (/DOCTYPE|deeper than|attributes|encoding|no utf-/.test(own.message)) return;
    // libxml2 takes version "1." for a number, production 26 does not.
    if (/^<\?xml\s+version\s*=\s*["']1\.["']/.test(Buffer.from(xml).toString("latin1"))) return;
    expect([own.message, theirs(xml)]).toStrictEqual([own.message, undefined]);
  } else if (!complainsOnly(xml)) expect(own).toStrictEqual(theirs(xml));
}

describe("libxml2 agrees", () => {
  test(
    "on random documents",
    () => {
      fc.assert(fc.property(markup, compare), { numRuns: runs(500) });
    },
    longest,
  );

  test(
    "on documents that were spoiled",
    () => {
      const spoiled = fc
        .tuple(markup, mutations)
        .map(([xml, changes]) => wholeCharacters(mutate(xml, changes)))
        // Text is decoded already, so what it says of its encoding counts for nothing here, but does there.
        .filter((xml) => !/encoding(?!="UTF-8")/.test(xml));
      fc.assert(fc.property(spoiled, compare), { numRuns: runs(1000) });
    },
    longest,
  );

  test(
    "on bytes that were spoiled",
    () => {
      const spoiled = fc
        .tuple(markup, mutations)
        .map(([xml, changes]) => mutateBytes(Buffer.from(xml), changes))
        // Encodings have other names there, and fewer are known.
        .filter((bytes) => !/encoding(?!="UTF-8")/.test(Buffer.from(bytes).toString("latin1")));
      fc.assert(fc.property(spoiled, compare), { numRuns: runs(500) });
    },
    longest,
  );
});
