import type { Binding, Member } from "./binding.js";

export type OpenValue = Record<string, unknown>;

/** One open element of the document. */
export class Frame {
  readonly name: string;
  readonly namespace: string;
  readonly binding: Exclude<Binding, { kind: "choice" }>;
  readonly nullable: boolean;
  /** What of the object around it; `undefined` for the root, items of a list and what has no schema. */
  readonly member: Member | undefined;
  /** Key under which the object around it keeps the value. */
  readonly key: string;
  /** The object around it keeps an array of these. */
  readonly repeated: boolean;
  value: OpenValue | unknown[] | undefined = undefined;
  text = "";
  nil = false;
  /** Order of the last member that was read. */
  order = -1;
  /** How many keys of the path of the wanted items lead here, -1 when they lead elsewhere. */
  matched = 0;
  /** What is neither a wanted item nor inside one is not kept. */
  kept = true;

  constructor(
    name: string,
    namespace: string,
    binding: Frame["binding"],
    nullable: boolean,
    member: Member | undefined,
    key: string,
    repeated: boolean,
  ) {
    this.name = name;
    this.namespace = namespace;
    this.binding = binding;
    this.nullable = nullable;
    this.member = member;
    this.key = key;
    this.repeated = repeated;
  }

  /** The object that the element is read to. */
  get object(): OpenValue {
    this.value ??= {};
    return this.value as OpenValue;
  }
}

/** `__proto__` is a plain key. */
export function put(target: OpenValue, key: string, value: unknown): void {
  if (key !== "__proto__") target[key] = value;
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}
