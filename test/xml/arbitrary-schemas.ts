import fc from "fast-check";
import type { XmlComponents, XmlObject, XmlSchema } from "../../src/xml/index.js";
import { name, text } from "./arbitrary-documents.js";
import type { Tree } from "./support.js";

/** A schema, a value of it, and the document that the rules make of both, worked out without the encoder. */
export interface Sample {
  readonly schema: XmlSchema;
  readonly value: unknown;
  /** `xml` is what names the element; `inherited` the default namespace around it. */
  readonly tree: (xml: XmlObject, fallback: string, inherited: string) => Tree;
}

const xsi = "{http://www.w3.org/2001/XMLSchema-instance}nil";

export function expanded(
  { name, namespace, prefix }: XmlObject,
  fallback: string,
  inherited: string,
): [string, string] {
  const uri = namespace ?? inherited;
  const local = name ?? fallback;
  return [
    uri === "" ? local : `{${uri}}${local}`,
    namespace !== undefined && prefix === undefined ? namespace : inherited,
  ];
}

function leaf(schema: XmlSchema, value: unknown): Sample {
  return {
    schema,
    value,
    tree: (xml, fallback, inherited) => ({
      name: expanded(xml, fallback, inherited)[0],
      attributes: value === null ? { [xsi]: "true" } : {},
      children: value === null || value === "" ? [] : [String(value)],
    }),
  };
}

const integer = fc.oneof(fc.integer(), fc.maxSafeInteger());
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const scalar: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 4, arbitrary: text.map((value) => leaf({ type: "string" }, value)) },
  integer.map((value) => leaf({ type: "integer" }, value)),
  number.map((value) => leaf({ type: "number" }, value)),
  fc.boolean().map((value) => leaf({ type: "boolean" }, value)),
  text.map((value) => leaf({ type: ["integer", "string"] }, value)),
  text.map((value) => leaf({ anyOf: [{ type: "string", enum: ["a"] }, { type: "string" }] }, value)),
);

const naming: fc.Arbitrary<XmlObject> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constantFrom<XmlObject>(
    { namespace: "urn:a" },
    { namespace: "urn:b", prefix: "b" },
    { namespace: "urn:c", prefix: "b" },
    { namespace: "urn:a", prefix: "a" },
  ),
);

/** What a member of an object is made from. */
interface Plan {
  readonly sample: Sample;
  readonly kind: "element" | "attribute" | "list" | "wrapped" | "text";
  readonly more: readonly Sample[];
  readonly present: boolean;
  readonly required: boolean;
  readonly xml: XmlObject;
  readonly itemXml: XmlObject;
  readonly renamed: boolean;
}

/** Children and attributes by what a plan says; the sample of each item has the schema of the first. */
function objectOf(plans: readonly (readonly [string, Plan])[], base: number): Sample {
  const properties: Record<string, XmlSchema> = {};
  const required: string[] = [];
  const value: Record<string, unknown> = {};
  const children: ((inherited: string) => (Tree | string)[])[] = [];
  const attributes: Record<string, string> = {};
  let content = "";
  let texts = 0;
  for (const [key, plan] of plans) {
    const { sample, more, present, kind, itemXml } = plan;
    const xml: XmlObject = { ...plan.xml, ...(plan.renamed && { name: `${key}-r` }) };
    const put = (schema: XmlSchema) => define(properties, key, schema);
    if (plan.required) required.push(key);
    if (kind === "text" || kind === "attribute") {
      const scalarSample = isScalar(sample) ? sample : leaf({ type: "string" }, "t");
      if (kind === "text" && texts++ === 0) {
        put({ ...scalarSample.schema, "x-xml-text": true });
        define(value, key, scalarSample.value);
        content = String(scalarSample.value);
        continue;
      }
      put({ ...scalarSample.schema, xml: { ...xml, attribute: true } });
      if (!present) continue;
      define(value, key, scalarSample.value);
      const bare = xml.prefix === undefined;
      define(
        attributes,
        bare ? (xml.name ?? key) : `{${xml.namespace}}${xml.name ?? key}`,
        String(scalarSample.value),
      );
    } else if (kind === "element") {
      put({ ...sample.schema, xml: { ...sample.schema.xml, ...xml } });
      if (!present) continue;
      define(value, key, sample.value);
      children.push((inherited) => [sample.tree({ ...sample.schema.xml, ...xml }, key, inherited)]);
    } else {
      const items = [
        sample,
        ...more.filter(({ schema }) => JSON.stringify(schema) === JSON.stringify(sample.schema)),
      ];
      const wrapped = kind === "wrapped";
      const itemName: XmlObject = { ...sample.schema.xml, ...itemXml };
      put({
        type: "array",
        items: { ...sample.schema, xml: itemName },
        xml: { ...xml, ...(wrapped && { wrapped }) },
      });
      // An empty list without an element of its own is one that is not there.
      if (!present && !wrapped && plan.required) define(value, key, []);
      if (!present) continue;
      define(
        value,
        key,
        items.map((item) => item.value),
      );
      children.push((inherited) => {
        if (!wrapped) return items.map((item) => item.tree(itemName, key, inherited));
        const [name, inner] = expanded(xml, key, inherited);
        const fallback = xml.name ?? key;
        return [
          { name, attributes: {}, children: items.map((item) => item.tree(itemName, fallback, inner)) },
        ];
      });
    }
  }
  const entries = Object.entries(properties);
  // Some of the members come from a base.
  const schema: XmlSchema =
    base === 0
      ? { type: "object", properties, required }
      : {
          allOf: [
            { type: "object", properties: fromEntries(entries.slice(0, base)), required },
            { type: "object", properties: fromEntries(entries.slice(base)) },
          ],
        };
  return {
    schema: plans.length === 0 ? { type: "object", additionalProperties: false } : schema,
    value,
    tree: (xml, fallback, inherited) => {
      const [name, inner] = expanded(xml, fallback, inherited);
      const elements = children.flatMap((each) => each(inner));
      return { name, attributes, children: [...(content === "" ? [] : [content]), ...elements] };
    },
  };
}

/** `__proto__` is a key like any other. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

function fromEntries(entries: readonly (readonly [string, XmlSchema])[]): Record<string, XmlSchema> {
  const target = {};
  for (const [key, value] of entries) define(target, key, value);
  return target;
}

function isScalar({ value }: Sample): boolean {
  return value !== null && typeof value !== "object";
}

function orNull(sample: Sample, isNull: boolean): Sample {
  const { schema } = sample;
  const nullable: XmlSchema =
    typeof schema.type === "string"
      ? { ...schema, type: [schema.type, "null"] }
      : { anyOf: [schema, { type: "null" }] };
  if (!isNull) return { ...sample, schema: nullable };
  return { ...leaf(nullable, null), schema: nullable };
}

/** Told apart by an attribute; what is of one is of no meaning in the other. */
function choiceOf(samples: readonly Sample[], picked: number): Sample {
  const of = (sample: Sample, index: number) => {
    const kind = { type: "string", enum: [`k${index}`], xml: { attribute: true } };
    return { allOf: [{ type: "object", properties: { kind } }, sample.schema] } as XmlSchema;
  };
  const chosen = samples[picked % samples.length] as Sample;
  const kind = `k${picked % samples.length}`;
  return {
    schema: {
      oneOf: samples.map(
        (sample, index) => ({ ...marked(of(sample, index)), [asComponent]: `Choice${index}` }) as XmlSchema,
      ),
      discriminator: {
        propertyName: "kind",
        mapping: Object.fromEntries(samples.map((_, index) => [`k${index}`, `Choice${index}`])),
      },
    },
    value: { ...(chosen.value as object), kind },
    tree: (xml, fallback, inherited) => {
      const tree = chosen.tree(xml, fallback, inherited);
      return { ...tree, attributes: { ...tree.attributes, kind } };
    },
  };
}

const asComponent = "x-test-component";

function marked(schema: XmlSchema): XmlSchema {
  return { ...schema, [asComponent]: "" } as XmlSchema;
}

/** Moves what is marked to the components and refers to it there. */
function extracted(root: XmlSchema): { schema: XmlSchema; components: XmlComponents } {
  const schemas: Record<string, XmlSchema> = {};
  let count = 0;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== "object" || node === null) return node;
    const copy: Record<string, unknown> = {};
    for (const [key, entry] of Object.entries(node)) define(copy, key, walk(entry));
    const wanted = copy[asComponent];
    if (wanted === undefined) return renameMapping(copy);
    delete copy[asComponent];
    const component = `C${count++}${String(wanted)}`;
    const { xml, ...rest } = copy;
    schemas[component] = rest;
    return { $ref: `#/components/schemas/${component}`, ...(xml !== undefined && { xml }) };
  };
  return { schema: walk(root) as XmlSchema, components: { schemas } };
}

/** The alternatives got their names only now. */
function renameMapping(node: Record<string, unknown>): Record<string, unknown> {
  const { discriminator, oneOf } = node as XmlSchema;
  if (discriminator === undefined) return node;
  const references = (oneOf ?? []) as readonly XmlSchema[];
  const mapping = Object.fromEntries(
    Object.entries(discriminator.mapping ?? {}).map(([value], index) => [value, references[index]?.$ref]),
  );
  return { ...node, discriminator: { ...discriminator, mapping } };
}

const plan = (sample: fc.Arbitrary<Sample>): fc.Arbitrary<Plan> =>
  fc.record({
    sample,
    more: fc.array(sample, { maxLength: 2 }),
    kind: fc.constantFrom("element", "element", "attribute", "list", "wrapped", "text"),
    present: fc.boolean(),
    required: fc.boolean(),
    xml: naming,
    itemXml: naming,
    renamed: fc.boolean(),
  });

const { node, object } = fc.letrec<{ node: Sample; object: Sample; plan: Plan }>((tie) => ({
  plan: plan(tie("node")),
  object: fc
    .tuple(
      fc.uniqueArray(fc.tuple(name, tie("plan")), {
        maxLength: 4,
        selector: ([key]) => key,
        depthIdentifier: "node",
      }),
      fc.nat(2),
    )
    .map(([plans, base]) => objectOf(plans, base)),
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: "node" },
    { weight: 4, arbitrary: scalar },
    {
      weight: 1,
      arbitrary: fc.tuple(scalar, fc.boolean()).map(([sample, isNull]) => orNull(sample, isNull)),
    },
    { weight: 3, arbitrary: tie("object") },
    {
      weight: 1,
      arbitrary: tie("object").map((sample) => ({ ...sample, schema: marked(sample.schema) })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(tie("object"), fc.boolean()).map(([sample, isNull]) => orNull(sample, isNull)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.array(tie("object"), { minLength: 2, maxLength: 3 }), fc.nat(2))
        .filter(([samples]) => samples.every(({ value }) => value !== null && !("kind" in (value as object))))
        .map(([samples, picked]) => choiceOf(samples, picked)),
    },
  ),
}));

export interface Described {
  readonly schema: XmlSchema;
  readonly components: XmlComponents;
  readonly value: unknown;
  readonly tree: Tree;
}

/** A described document with root element `root`. */
export const described: fc.Arbitrary<Described> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: object }, { weight: 1, arbitrary: node }), naming)
  .map(([sample, xml]) => {
    const named = { ...sample.schema.xml, ...xml };
    return {
      ...extracted({ ...sample.schema, xml: named }),
      value: sample.value,
      tree: sample.tree(named, "root", ""),
    };
  });
