import { AsyncOpsError } from "../errors/index.js";
import { masked, textsIn } from "./masked.js";
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
