/** Deeper than any body that can be read. */
const deepest = 300;

type Mask = (text: string) => string;

/**
 * A copy of a value with its strings masked: names of members too, and message, stack and causes of an error. The same value
 * where nothing has to be masked, and for an object of an unknown class, such as a `Response`.
 */
export function masked(value: unknown, mask: Mask): unknown {
  return copyOf(value, mask, new Map(), 0);
}

/** All strings in a decoded body, names of members included. */
export function textsIn(value: unknown, texts: string[] = [], depth = 0): string[] {
  if (typeof value === "string") texts.push(value);
  if (typeof value !== "object" || value === null || depth > deepest) return texts;
  if (Array.isArray(value)) for (const entry of value) textsIn(entry, texts, depth + 1);
  else {
    for (const [name, entry] of Object.entries(value)) {
      texts.push(name);
      textsIn(entry, texts, depth + 1);
    }
  }
  return texts;
}

/** `seen`: the copies that are being made, because causes may form a circle. */
function copyOf(value: unknown, mask: Mask, seen: Map<object, unknown>, depth: number): unknown {
  if (typeof value === "string") return mask(value);
  if (typeof value !== "object" || value === null || depth > deepest) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const copy = emptyCopyOf(value);
  if (copy === undefined) return value;
  seen.set(value, copy);
  let changed = false;
  for (const { name, own, enumerable } of membersOf(value)) {
    const now = copyOf(own, mask, seen, depth + 1);
    const masked = value instanceof Error || Array.isArray(value) ? name : mask(name);
    changed ||= now !== own || masked !== name;
    // An assignment to `__proto__` would not set a member.
    Object.defineProperty(copy, masked, { value: now, enumerable, writable: true, configurable: true });
  }
  if (changed) return copy;
  seen.set(value, value);
  return value;
}

function emptyCopyOf(value: object): object | undefined {
  if (Array.isArray(value)) return [];
  // No constructor is called, because each class has its own. Prototype and members make an error one of its class.
  if (value instanceof Error) {
    const copy = new Error();
    // The stack is made when it is first read, by getters that may refuse an object which no constructor has made.
    void copy.stack;
    return Object.setPrototypeOf(copy, Object.getPrototypeOf(value));
  }
  if (Object.prototype.toString.call(value) !== "[object Object]") return undefined;
  return Object.create(Object.getPrototypeOf(value));
}

interface NamedValue {
  readonly name: string;
  readonly own: unknown;
  readonly enumerable: boolean;
}

/** Message, stack and causes of an error are not enumerable. */
function membersOf(value: object): NamedValue[] {
  const members = Object.entries(value).map(([name, own]) => ({ name, own, enumerable: true }));
  if (!(value instanceof Error)) return members;
  // A DOMException, such as the abort of a fetch, has getters for these.
  const inherited = value instanceof DOMException ? ["name", "message", "code"] : [];
  const hidden = [...Object.getOwnPropertyNames(value), ...inherited].filter(
    (name) => !Object.keys(value).includes(name),
  );
  const inner = value as unknown as Record<string, unknown>;
  return [...members, ...hidden.map((name) => ({ name, own: inner[name], enumerable: false }))];
}
