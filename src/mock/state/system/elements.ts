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

/** The elements of a configuration: instances of types, which key attributes distinguish. */
export class Elements {
  readonly #world: World;
  readonly #spec: ElementsSpec;
  readonly #configurations: Configurations;

  constructor(world: World, spec: ElementsSpec, configurations: Configurations) {
    this.#world = world;
    this.#spec = spec;
    this.#configurations = configurations;
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
      case this.#spec.metadata.operation:
        return this.#metadata(request);
      default:
        return undefined;
    }
  }

  #read({ query, origin, path }: MockRequest): MockReply {
    const { offset: from, limit, running, type: typeName } = this.#spec.query;
    const type = String(query[typeName]);
    const keys = this.#keysOf(query);
    const all = this.#configurations.of(query[running] === "true" ? "running" : "editing");
    const found = all.filter(
      (element) => this.#isOf(element, type) && hasValues(this.#attributes(element), keys),
    );
    if (found.length === 0 && (keys.length > 0 || !this.#isKnown(type)))
      return missingReply(this.#spec.missing, nameOf(type, keys));
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
    const { schema, duplicate } = this.#spec;
    if (this.#find(element) !== undefined) return fixed(duplicate);
    this.#configurations.keep();
    this.#world.store.put(schema, element);
    return this.#shown(element);
  }

  /** Attributes that are sent are changed; the elements within are replaced as a whole, if there are any. */
  #update({ body }: MockRequest): MockReply {
    const sent = this.#whole(body as Value);
    const { attributes, subElements, schema, missing } = this.#spec;
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

  #remove({ query }: MockRequest): MockReply {
    const { schema, removed, missing } = this.#spec;
    const type = String(query[this.#spec.query.type]);
    const keys = this.#keysOf(query);
    const found = this.#world.store
      .list(schema)
      .find((element) => this.#isOf(element, type) && hasValues(this.#attributes(element), keys));
    if (found === undefined) return missingReply(missing, nameOf(type, keys));
    this.#configurations.keep();
    this.#world.store.delete(schema, idKey(found, this.#stored));
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

  /** `undefined` lets the example answer, which describes its own type. */
  #metadata({ query }: MockRequest): MockReply | undefined {
    const { body, at, type: member, name, key } = this.#spec.metadata;
    const type = String(query[this.#spec.query.type]);
    if (atPointer(body, member) === type) return undefined;
    const instance = this.#world.store.list(this.#spec.schema).find((element) => this.#isOf(element, type));
    if (instance === undefined)
      return this.#isKnown(type) ? undefined : missingReply(this.#spec.missing, type);
    const keys = own(this.#spec.keys, type) ?? [];
    const described = this.#attributes(instance).map((attribute) => ({
      [name]: attribute.name,
      [key]: keys.includes(attribute.name),
    }));
    return { status: 200, value: withValueAt(withValueAt(body, member, type), at, described) };
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

  #isKnown(type: string): boolean {
    return this.#spec.types.includes(type) || Object.hasOwn(this.#spec.keys, type);
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
