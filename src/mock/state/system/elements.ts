import { atPointer, listAt } from "../../../pointer.js";
import type { MockReply, MockRequest } from "../../responder.js";
import { type Attribute, idKey } from "../ids.js";
import { own } from "../own.js";
import { withValueAt } from "../pointers.js";
import { fixed, missingReply } from "../replies.js";
import type { StoredSchema } from "../state-spec.js";
import type { Value } from "../store.js";
import type { World } from "../world.js";
import type { Configurations } from "./configurations.js";
import type { ElementsSpec } from "./element-spec.js";
import { ElementTypes } from "./element-types.js";

/** The elements of a configuration: instances of types, which key attributes distinguish. */
export class Elements {
  readonly #world: World;
  readonly #spec: ElementsSpec;
  readonly #configurations: Configurations;
  readonly #types: ElementTypes;

  constructor(world: World, spec: ElementsSpec, configurations: Configurations) {
    this.#world = world;
    this.#spec = spec;
    this.#configurations = configurations;
    this.#types = new ElementTypes(world.store, spec);
  }

  handle(request: MockRequest): MockReply | undefined {
    switch (request.operation.operationId) {
      case this.#spec.read:
        return this.#read(request);
      case this.#spec.add:
        return this.#add(request);
      case this.#spec.update:
        return this.#update(request);
      case this.#spec.remove:
        return this.#remove(request);
      case this.#spec.cascade.operation:
        return this.#removeWithReferences(request);
      case this.#spec.types.operation:
        return this.#types.list();
      case this.#spec.metadata.operation:
        return this.#types.metadata(this.#asked(request));
      case this.#spec.template.operation:
        return this.#types.template(this.#asked(request));
      default:
        return undefined;
    }
  }

  #asked({ query }: MockRequest): string {
    return String(query[this.#spec.query.type]);
  }

  #read(request: MockRequest): MockReply {
    const { query, origin, path } = request;
    const { offset: from, limit, running, type: typeName } = this.#spec.query;
    const type = this.#asked(request);
    if (!this.#types.isKnown(type)) return this.#types.unknown(type);
    const keys = this.#keysOf(query);
    const all = this.#configurations.of(query[running] === "true" ? "running" : "editing");
    const found = all.filter(
      (element) => this.#isOf(element, type) && hasValues(this.#attributes(element), keys),
    );
    if (found.length === 0 && keys.length > 0) return missingReply(this.#spec.missing, nameOf(type, keys));
    const offset = Number(query[from] ?? 0);
    const size = Math.min(Number(query[limit] ?? this.#spec.largest), this.#spec.largest);
    const next = offset + size;
    const address = Object.entries(path).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, value),
      this.#spec.path,
    );
    const search = new URLSearchParams({ [typeName]: type, [from]: String(next), [limit]: String(size) });
    const body = withValueAt(this.#spec.body, this.#spec.list, found.slice(offset, next));
    const links = next < found.length && size > 0 ? [`${origin}${address}?${search}`] : [];
    return { status: 200, value: withValueAt(body, this.#spec.next, links) };
  }

  #add({ body }: MockRequest): MockReply {
    const element = this.#whole(body as Value);
    const { schema, duplicate, refused } = this.#spec;
    const fault = this.#fault(element);
    if (fault !== undefined) return fault;
    const missing = this.#types.missingKey(this.#typeOf(element), this.#attributes(element));
    if (missing !== undefined) return missingReply(refused, missing);
    if (this.#find(element) !== undefined) return fixed(duplicate);
    this.#configurations.keep();
    this.#world.store.put(schema, element);
    return this.#shown(element);
  }

  /** Attributes that are sent are changed; the elements within are replaced as a whole, if there are any. */
  #update({ body }: MockRequest): MockReply {
    const sent = this.#whole(body as Value);
    const { attributes, subElements, schema, missing } = this.#spec;
    const fault = this.#fault(sent);
    if (fault !== undefined) return fault;
    const found = this.#find(sent);
    if (found === undefined)
      return missingReply(
        missing,
        nameOf(this.#typeOf(sent), this.#attributes(sent).slice(0, 1).map(pairOf)),
      );
    this.#configurations.keep();
    const merged = mergedAttributes(this.#attributes(found), this.#attributes(sent));
    const inner = atPointer(body, subElements);
    const changed = withValueAt(
      withValueAt(found, attributes, merged),
      subElements,
      inner ?? atPointer(found, subElements),
    ) as Value;
    this.#world.store.put(schema, changed);
    return this.#shown(changed);
  }

  /** Only one element is deleted. Without keys, that is the one of a type that has no keys. */
  #remove(request: MockRequest): MockReply {
    const { schema, removed, missing, refused } = this.#spec;
    const type = this.#asked(request);
    if (!this.#types.isKnown(type)) return this.#types.unknown(type);
    const keys = this.#keysOf(request.query);
    const needed = this.#types.keysOf(type) ?? [];
    const found = this.#world.store
      .list(schema)
      .filter((element) => this.#isOf(element, type) && hasValues(this.#attributes(element), keys));
    const [first, ...others] = found;
    if (others.length > 0 || (keys.length === 0 && needed.length > 0)) {
      const words = needed.length > 0 ? ` (key attributes: ${needed.join(", ")})` : "";
      return missingReply(refused, `${nameOf(type, keys)} does not identify one instance${words}`);
    }
    if (first === undefined) return missingReply(missing, nameOf(type, keys));
    this.#configurations.keep();
    this.#world.store.delete(schema, idKey(first, this.#stored));
    return fixed(removed);
  }

  #removeWithReferences(request: MockRequest): MockReply {
    const { schema, cascade, missing } = this.#spec;
    const type = String(request.query[this.#spec.query.type]);
    const references = own(cascade.references, type);
    const [key] = this.#keysOf(request.query);
    if (references === undefined || key === undefined)
      return missingReply(missing, nameOf(type, this.#keysOf(request.query)));
    const removed = this.#remove(request);
    if (removed.status !== cascade.reply.status) return removed;
    for (const element of this.#world.store.list(schema)) {
      const names = own(references, this.#typeOf(element)) ?? [];
      if (names.some((name) => hasValues(this.#attributes(element), [[name, key[1]]])))
        this.#world.store.delete(schema, idKey(element, this.#stored));
    }
    return fixed(cascade.reply);
  }

  /** The response to an element whose type or attribute is unknown. */
  #fault(element: Value): MockReply | undefined {
    const type = this.#typeOf(element);
    if (!this.#types.isKnown(type)) return this.#types.unknown(type);
    const fault = this.#types.fault(type, this.#attributes(element));
    return fault === undefined ? undefined : missingReply(this.#spec.refused, fault);
  }

  #shown(element: Value): MockReply {
    const body = withValueAt(this.#spec.body, this.#spec.list, [element]);
    return { status: 200, value: withValueAt(body, this.#spec.next, []) };
  }

  /** An element with the lists that one of the system has, also if they are empty. */
  #whole(body: Value): Value {
    const { attributes, subElements } = this.#spec;
    const inner = listAt<Value>(body, subElements).map((element) => ({
      [attributes.slice(1)]: [],
      ...element,
    }));
    return withValueAt(withValueAt(body, attributes, listAt(body, attributes)), subElements, inner) as Value;
  }

  #find(element: Value): Value | undefined {
    return this.#world.store.get(this.#spec.schema, idKey(element, this.#stored));
  }

  /** Parameters of the query that are no parameters of the operation are key attributes. */
  #keysOf(query: MockRequest["query"]): readonly (readonly [name: string, value: string])[] {
    const own = Object.values(this.#spec.query);
    return Object.entries(query).flatMap(([name, value]) => {
      return own.includes(name) ? [] : [value ?? []].flat().map((text) => [name, text] as const);
    });
  }

  #attributes(element: unknown): readonly Attribute[] {
    return listAt<Attribute>(element, this.#spec.attributes);
  }

  #typeOf(element: Value): string {
    return String(atPointer(element, this.#spec.type));
  }

  #isOf(element: Value, type: string): boolean {
    return this.#typeOf(element) === type;
  }

  get #stored(): StoredSchema {
    return this.#world.spec.schemas[this.#spec.schema] as StoredSchema;
  }
}

/** Whether all of these attributes have these values, one of several at least. */
function hasValues(attributes: readonly Attribute[], keys: readonly (readonly [string, string])[]): boolean {
  return keys.every(([name, value]) => {
    const found = attributes.find((attribute) => attribute.name === name);
    return found !== undefined && (found.value.includes(value) || found.value.join(",") === value);
  });
}

function mergedAttributes(before: readonly Attribute[], sent: readonly Attribute[]): readonly Attribute[] {
  const added = sent.filter(({ name }) => !before.some((attribute) => attribute.name === name));
  const kept = before.map((attribute) => sent.find(({ name }) => name === attribute.name) ?? attribute);
  return [...kept, ...added];
}

function pairOf({ name, value }: Attribute): readonly [string, string] {
  return [name, value.join(",")];
}

function nameOf(type: string, keys: readonly (readonly [string, string])[]): string {
  return [type, ...keys.map(([name, value]) => `${name}=${value}`)].join(" ");
}
