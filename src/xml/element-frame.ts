import { type Binding, type Member, open } from "./schema/binding.js";

export type OpenValue = Record<string, unknown>;

/** One open element of the document. Used again for the next one of its depth. */
export class ElementFrame {
  name = "";
  namespace = "";
  binding: Exclude<Binding, { kind: "choice" }> = open;
  nullable = false;
  /** What of the object around it; `undefined` for the root, items of a list and what has no schema. */
  member: Member | undefined = undefined;
  /** Key under which the object around it keeps the value. */
  key = "";
  /** The object around it keeps an array of these. */
  repeated = false;
  value: OpenValue | unknown[] | undefined = undefined;
  text = "";
  nil = false;
  /** The first thing in it that the schema does not name or that could not be read, for messages. */
  stray: string | undefined = undefined;
  /** Something that the schema does not name has content. */
  strange = false;
  /** Something in it was read, also where nothing of it is kept. */
  some = false;
  /** Order of the last member that was read. */
  order = -1;
  /** How many keys of the path of the wanted items lead here, -1 when they lead elsewhere. */
  matched = 0;
  /** What is neither a wanted item nor inside one is not kept. */
  kept = true;

  reset(
    name: string,
    namespace: string,
    binding: ElementFrame["binding"],
    nullable: boolean,
    member: Member | undefined,
    key: string,
    repeated: boolean,
  ): this {
    this.name = name;
    this.namespace = namespace;
    this.binding = binding;
    this.nullable = nullable;
    this.member = member;
    this.key = key;
    this.repeated = repeated;
    this.value = undefined;
    this.text = "";
    this.nil = false;
    this.stray = undefined;
    this.strange = false;
    this.some = false;
    this.order = -1;
    this.matched = 0;
    this.kept = true;
    return this;
  }

  /** The object that the element is read to. */
  get object(): OpenValue {
    this.value ??= this.binding.kind === "object" ? new this.binding.Value() : {};
    return this.value as OpenValue;
  }
}

/** Own members are never `undefined`, which is quicker to see than who owns them. */
export function has(target: OpenValue, key: string): boolean {
  return target[key] !== undefined && Object.hasOwn(target, key);
}

/** `__proto__` is a plain key. */
export function put(target: OpenValue, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
