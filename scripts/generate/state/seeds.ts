import type { ListOperation } from "../../../src/mock/state/collections/collection-spec.js";
import { idKey, keyOf } from "../../../src/mock/state/ids.js";
import type { Links } from "../../../src/mock/state/links/links.js";
import { withoutValueAt } from "../../../src/mock/state/pointers.js";
import type { StateOperation, StateSpec, StoredSchema } from "../../../src/mock/state/state-spec.js";
import { atPointer, tokensOf } from "../../../src/pointer.js";
import type { DeclaredState } from "./declared.js";
import type { Reader } from "./readers.js";

/** The values of a schema in the examples: those of lists first, in their order, each id once. */
export function seedsOf(
  schema: string,
  stored: Pick<StoredSchema, "id" | "keyed">,
  readers: readonly Reader[],
  { expand = {} }: Pick<DeclaredState, "expand"> = {},
): unknown[] {
  const seeds = new Map<string, unknown>();
  const own = readers.filter(({ shape, isReference }) => shape.schema === schema && !isReference);
  const lists = own.filter(({ shape }) => shape.is === "list");
  const inOrder = [...lists].sort((one, other) => one.parameters.length - other.parameters.length);
  for (const { shape } of [...inOrder, ...own.filter((reader) => !lists.includes(reader))]) {
    // The first example is the usual one. Others show special cases, often of the same objects.
    const found = atPointer(shape.examples[0], shape.at);
    for (const value of (shape.is === "list" ? ((found ?? []) as unknown[]) : [found]).map(bare)) {
      const key = idKey(value, stored);
      if (key !== undefined && !seeds.has(key)) seeds.set(key, value);
    }
  }
  return [...seeds.values()];

  /** Without the related values of an example: `expand` adds what they are at that time. */
  function bare(value: unknown): unknown {
    return Object.values(expand).reduce(
      (whole, { at }) => withoutValueAt(whole, `/${tokensOf(at)[0]}`),
      value,
    );
  }
}

type Seed = Readonly<Record<string, unknown>>;

/**
 * The examples of some collections have no links to what they belong to. They belong to the first example of the parent,
 * as they do in the vendor's samples.
 */
export function tieExamples(
  operations: Record<string, StateOperation>,
  schemas: StateSpec["schemas"],
  links: Links,
): void {
  for (const [id, operation] of Object.entries(operations)) {
    if (operation.does !== "list") continue;
    operations[id] = {
      ...operation,
      conditions: operation.conditions.map((condition) => tied(condition, operation)),
    };
  }

  function tied(condition: ListOperation["conditions"][number], { schema }: ListOperation) {
    if (!("linked" in condition)) return condition;
    const parents = (schemas[condition.linked]?.seeds ?? []) as readonly Seed[];
    const children = (schemas[schema]?.seeds ?? []) as readonly Seed[];
    const isTied = parents.some((parent) => children.some((child) => links.areLinked(parent, child)));
    const [first] = parents;
    if (isTied || first === undefined) return condition;
    return { ...condition, together: { [keyOf(first.UID)]: children.map(({ UID }) => keyOf(UID)) } };
  }
}
