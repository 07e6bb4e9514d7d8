import { AsyncOpsError } from "../errors/index.js";
import { findForms, formsOf } from "./secret-forms.js";

/** Takes the place of a secret. */
const mask = "***";

/** In characters. A shorter secret is part of ordinary words, and masking it would make errors unreadable. */
const shortest = 4;

/** In characters. No server accepts a longer header, so the rest of a longer secret opens nothing. */
const longest = 16 * 1024;

/** How many secrets of sessions are remembered: a client may renew its tokens for months. */
const mostRenewed = 20;

/** Members of `auth` that are not secret. */
const names = new Set(["username", "as"]);

/** Names of headers whose values open something. */
const secretHeader = /authorization|cookie|token|secret|session|passw|api-?key/;

/**
 * The secrets of one client, which are masked in every quotation of a server: servers and proxies repeat parts of a request when
 * they refuse it. Finds secrets as they are, in base64, and URL-encoded; see {@link findForms}.
 */
export class Secrets {
  /** Forms of the caller's secrets, by the secret. Never dropped. */
  readonly #kept = new Map<string, readonly string[]>();
  /** Forms of the secrets of sessions, by the secret. The last one was used last. */
  readonly #renewed = new Map<string, readonly string[]>();
  /** All forms. `undefined` when they have to be collected again. */
  #forms: readonly string[] | undefined;

  /** Every string in the `auth` option except user names, and the HTTP Basic credentials that are made of it. */
  keepAuth(auth: object): void {
    const texts = new Map(Object.entries(auth).filter(([, value]) => typeof value === "string"));
    for (const [name, value] of texts) if (!names.has(name)) this.keep(value);
    const [username, password] = [texts.get("username"), texts.get("password")];
    if (username === undefined || password === undefined) return;
    this.keep(Buffer.from(`${username}:${password}`, "utf8").toString("base64"));
  }

  /** The credentials in the address of a proxy, as they are sent to it. */
  keepUrl(address: string | URL): void {
    const url = new URL(address);
    const [username, password] = [url.username, url.password].map(decoded) as [string, string];
    if (password !== "") this.keepAuth({ username, password });
  }

  keep(secret: string): void {
    const text = usable(secret);
    if (text === undefined || this.#kept.has(text)) return;
    this.#kept.set(text, formsOf(text));
    this.#forms = undefined;
  }

  /** Secrets that a session obtained or gave up. Values other than strings are ignored. */
  add(...secrets: readonly unknown[]): void {
    for (const secret of secrets) {
      const text = usable(secret);
      if (text === undefined || this.#kept.has(text)) continue;
      const known = this.#renewed.get(text);
      this.#renewed.delete(text);
      this.#renewed.set(text, known ?? formsOf(text));
      if (this.#renewed.size > mostRenewed) this.#renewed.delete(this.#renewed.keys().next().value as string);
      if (known === undefined) this.#forms = undefined;
    }
  }

  /** The secrets in the headers of a request: the token of a session, and what a caller of `http` sets. */
  addHeaders(headers: Headers): void {
    for (const [name, value] of headers) {
      if (!secretHeader.test(name)) continue;
      if (name === "cookie") this.add(...value.split("; ").map((pair) => pair.slice(pair.indexOf("=") + 1)));
      // Without the scheme, which is an ordinary word.
      else this.add(value.slice(value.indexOf(" ") + 1).trim());
    }
  }

  /** The text without the secrets. In linear time. */
  mask(text: string): string {
    const ranges = this.#find(text);
    if (ranges.length === 0) return text;
    let masked = "";
    let at = 0;
    for (const [start, end] of ranges) {
      masked += text.slice(at, start) + mask;
      at = end;
    }
    return masked + text.slice(at);
  }

  /** A decoded body without the secrets, names of members included. The same value if it has no secret. */
  maskValue<T>(value: T): T {
    // Most bodies hold no secret. One search over all strings is a hundred times as fast as a search in each.
    if (typeof value === "object" && this.#find(textsIn(value).join("\n")).length === 0) return value;
    return masked(value, (text) => this.mask(text)) as T;
  }

  /**
   * An error without the secrets, causes included. The same error if it has no secret, and any value that is not an error of this
   * package, such as the reason of a signal.
   */
  masked(error: unknown): unknown {
    if (!(error instanceof AsyncOpsError)) return error;
    try {
      return masked(error, (text) => this.mask(text));
    } catch {
      // A caller's own fetch may throw an error whose members cannot be read. The cause is dropped, as it may hold a secret.
      return masked(Object.defineProperty(error, "cause", { value: undefined }), (text) => this.mask(text));
    }
  }

  /** The result of a promise, or its error without the secrets. */
  async masking<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw this.masked(error);
    }
  }

  #find(text: string): ReturnType<typeof findForms> {
    this.#forms ??= [...new Set([...this.#kept.values(), ...this.#renewed.values()].flat())];
    return this.#forms.length === 0 || text.length < shortest ? [] : findForms(text, this.#forms);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function usable(secret: unknown): string | undefined {
  return typeof secret === "string" && secret.length >= shortest ? secret.slice(0, longest) : undefined;
}

/** Deeper than any body that can be read. */
const deepest = 300;

type Mask = (text: string) => string;

/**
 * A copy of a value with its strings masked: names of members too, and message, stack and causes of an error. The same value
 * where nothing has to be masked, and for an object of an unknown class, such as a `Response`.
 */
function masked(value: unknown, mask: Mask): unknown {
  return copyOf(value, mask, new Map(), 0);
}

/** All strings in a decoded body, names of members included. */
function textsIn(value: unknown, texts: string[] = [], depth = 0): string[] {
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
