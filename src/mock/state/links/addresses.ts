/**
 * Puts the address of a mock in the place of the address that the server has in the examples. What is frozen never changes,
 * so it is rewritten once.
 */
export class Addresses {
  readonly #base: string;
  #origin: string | undefined;
  #rewritten = new WeakMap<object, unknown>();

  constructor(base: string) {
    this.#base = base;
  }

  /** A value in which all addresses of the server begin with this origin, which includes the base path. */
  withOrigin(value: unknown, origin: string): unknown {
    if (origin !== this.#origin) {
      this.#origin = origin;
      this.#rewritten = new WeakMap();
    }
    return this.#rewrite(value, origin);
  }

  #rewrite(value: unknown, origin: string): unknown {
    if (typeof value === "string") return this.#moved(value, origin);
    if (typeof value !== "object" || value === null) return value;
    const known = this.#rewritten.get(value);
    if (known !== undefined) return known;
    const made = Array.isArray(value)
      ? value.map((item) => this.#rewrite(item, origin))
      : Object.fromEntries(
          Object.entries(value).map(([name, member]) => [name, this.#rewrite(member, origin)]),
        );
    if (Object.isFrozen(value)) this.#rewritten.set(value, made);
    return made;
  }

  #moved(text: string, origin: string): string {
    if (!text.startsWith("http")) return text;
    const path = /^https?:\/\/[^/]+(\/.*)$/.exec(text)?.[1];
    if (!path?.startsWith(this.#base)) return text;
    const rest = path.slice(this.#base.length);
    return rest === "" || rest.startsWith("/") || rest.startsWith("?") ? origin + rest : text;
  }
}
