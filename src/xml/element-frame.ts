import { otherKind } from "./faults.js";
import { type Binding, isList, missesLists, open } from "./schema/binding.js";
import { has, type OpenValue, put } from "./values.js";

/** An open element of the document. Reused for the next element of the same depth, because allocation costs time. */
export class ElementFrame {
  name = "";
  namespace = "";
  binding: Exclude<Binding, { kind: "choice" }> = open;
  nullable = false;
  /** The element is a named member of the parent object. */
  isMember = false;
  /** The key under which the parent object holds the value. `""` for the root and items of a list. */
  key = "";
  /** The parent object holds an array of these. */
  repeated = false;
  value: OpenValue | unknown[] | undefined = undefined;
  text = "";
  isNil = false;
  /** The first content that the schema does not name or that could not be read, for messages. */
  firstUnread: string | undefined = undefined;
  /** Content that the schema does not name is not empty. */
  unknownHasContent = false;
  /** Some content was read, also when its value is not kept. */
  readSomething = false;
  /** The order of the last member. */
  lastOrder = -1;
  /** How many keys of the path of the wanted items lead here. -1: the path leads elsewhere. */
  matchedKeys = 0;
  /** False for a value that is neither a wanted item nor inside one. */
  keepsValue = true;

  reset(name: string, namespace: string): this {
    this.name = name;
    this.namespace = namespace;
    this.binding = open;
    this.nullable = true;
    this.isMember = false;
    this.key = "";
    this.repeated = false;
    this.value = undefined;
    this.text = "";
    this.isNil = false;
    this.firstUnread = undefined;
    this.unknownHasContent = false;
    this.readSomething = false;
    this.lastOrder = -1;
    this.matchedKeys = 0;
    this.keepsValue = true;
    return this;
  }

  /** The object that the element is read to. */
  get object(): OpenValue {
    this.value ??= this.binding.kind === "object" ? new this.binding.Value() : {};
    return this.value as OpenValue;
  }

  hasMember(key: string): boolean {
    return this.value !== undefined && has(this.object, key);
  }

  /** Adds the value of a child element. */
  add({ key, repeated }: ElementFrame, value: unknown): void {
    if (this.binding.kind === "list") {
      this.value ??= [];
      (this.value as unknown[]).push(value);
      return;
    }
    const target = this.object;
    if (!has(target, key)) put(target, key, repeated ? [value] : value);
    // Without a schema, only the second element of a name shows that there are several.
    else if (repeated || Array.isArray(target[key])) (target[key] as unknown[]).push(value);
    else put(target, key, [target[key], value]);
  }
}

/**
 * A document of another kind must not be read as an empty list. The rule holds for XML and JSON: a list that contains
 * something, but nothing that the schema names, is an error.
 * @throws {XmlFault} for a list, or an object of lists, in which nothing could be read.
 */
export function checkNotOtherKind(frame: ElementFrame, firstUnread: string): void {
  const { binding, value, unknownHasContent } = frame;
  // A list that is read item by item has no value, although items were read.
  if (isList(binding) && !frame.readSomething) {
    if (value === undefined || (unknownHasContent && !hasItems(value)))
      throw otherKind("the list ", firstUnread);
  }
  if (binding.kind === "object" && frame.keepsValue && missesLists(binding, value as OpenValue | undefined))
    throw otherKind("the list ", firstUnread);
}

/** Whether a value is a list with items, or an object around one. */
function hasItems(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === "object" && value !== null && Object.values(value).some(hasItems);
}
