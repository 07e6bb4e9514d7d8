import { describe, expect, it } from "vitest";
import { type XmlComponents, type XmlSchema, xmlCodec } from "../../../src/xml/index.js";
import { type Tree, treeOf } from "../../xml/support.js";
import { resolved } from "./members.js";
import { expectRefused, rawRequests, violationsOf } from "./raw.js";
import { forms, mocked, namespace, type SpecOperation, spec } from "./setup.js";
import { spoiled, spoils, xmlOf } from "./spoil.js";

const { sendTo } = rawRequests(mocked());

/** An example of a body as libxml2 sees it. */
function treeOfExample(operation: SpecOperation, index: number): Tree {
  const schema = operation.body?.schema as XmlSchema;
  const components = spec.document.components as XmlComponents;
  return treeOf(xmlCodec({ schema, components }).encode(operation.body?.examples[index]?.value));
}

const withBody = spec.operations.filter(({ body }) => body !== undefined);

describe.each(withBody)("$operationId", (operation) => {
  const { schema } = resolved(operation.body?.schema as XmlSchema);
  const documents = operation.body?.examples.map((_, index) => treeOfExample(operation, index)) ?? [];

  it.each(forms)("takes the examples of its body, and refuses none at all, asked for %s", async (accept) => {
    for (const tree of documents) {
      const sent = await sendTo(operation, accept, { body: xmlOf(tree) });
      expect(violationsOf(sent)).toEqual([]);
    }
    const none = await sendTo(operation, accept);
    if (operation.body?.required !== true) return expect(violationsOf(none)).toEqual([]);
    expectRefused(none, operation, accept);
    expect(violationsOf(none)).toEqual(["request required Body parameter is required"]);
  });

  it.each(forms)("refuses what is no such document, asked for %s", async (accept) => {
    const whole = xmlOf(documents[0] as Tree);
    const wrong = {
      "another root": `<Unheard xmlns="${namespace}"/>`,
      "no namespace": whole.replace(` xmlns="${namespace}"`, ""),
      "another namespace": whole.replace("/ent/v1.0", "/ent/v2.0"),
      "cut off": whole.slice(0, -5),
      "no XML": "JobName=Nightly",
      "a document type": `<!DOCTYPE a [<!ENTITY b "c">]>${whole}`,
    };
    for (const [title, body] of Object.entries(wrong)) {
      const sent = await sendTo(operation, accept, { body });
      expectRefused(sent, operation, accept);
      expect(violationsOf(sent), title).toEqual([expect.stringMatching(/^request\.body[\w.]* xml /)]);
    }
  });

  it.each(forms)(
    "refuses JSON, which only servers of some versions would read, asked for %s",
    async (accept) => {
      const body = JSON.stringify(operation.body?.examples[0]?.value);
      const sent = await sendTo(operation, accept, { body, headers: { "content-type": "application/json" } });
      expectRefused(sent, operation, accept);
      expect(violationsOf(sent)).toEqual(["request 415 Supported content types: application/xml"]);
    },
  );

  it.each(Object.entries(spoils))("refuses %s", async (title, change) => {
    const bad = documents.flatMap((tree) => spoiled(tree, schema, change) ?? []);
    // Some have no number; any of them can hold what nobody knows.
    if (title.startsWith("an element that no")) expect(bad).not.toEqual([]);
    for (const { tree, culprit } of bad) {
      for (const accept of forms) {
        const sent = await sendTo(operation, accept, { body: xmlOf(tree) });
        expectRefused(sent, operation, accept);
        const [violation] = violationsOf(sent);
        expect(violation, title).toMatch(/^request\.body/);
        expect(violation, title).toContain(culprit);
      }
    }
  });
});

it("has bodies to spoil in every way there is", () => {
  for (const change of Object.values(spoils)) {
    const spoilt = withBody.filter((operation) =>
      spoiled(treeOfExample(operation, 0), operation.body?.schema as XmlSchema, change),
    );
    expect(spoilt.length).toBeGreaterThan(5);
  }
});
