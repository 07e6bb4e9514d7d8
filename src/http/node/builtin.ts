/** Modules of Node that the transport uses. */
interface Builtins {
  readonly "node:crypto": typeof import("node:crypto");
  readonly "node:http": typeof import("node:http");
  readonly "node:https": typeof import("node:https");
  readonly "node:net": typeof import("node:net");
  readonly "node:tls": typeof import("node:tls");
  readonly "node:zlib": typeof import("node:zlib");
}

export const isNode =
  typeof process === "object" &&
  process.versions?.node !== undefined &&
  typeof process.getBuiltinModule === "function";

/**
 * A module of Node, loaded on first use. Not by an import, not even a dynamic one: a bundle for browsers, where callers give
 * their own `fetch`, could not resolve it.
 */
export function builtin<Name extends keyof Builtins>(name: Name): Builtins[Name] {
  return process.getBuiltinModule(name) as unknown as Builtins[Name];
}
