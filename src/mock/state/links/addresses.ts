import { replacing } from "../generate.js";

/** A value in which all addresses of the server are those of this mock. In the examples they have another origin. */
export function withOrigin(value: unknown, origin: string, base: string): unknown {
  return replacing(value, (text) => {
    const path = /^https?:\/\/[^/]+(\/.*)$/.exec(text)?.[1];
    const isBelow = path === base || path?.startsWith(`${base}/`) || path?.startsWith(`${base}?`);
    return isBelow ? origin + (path as string).slice(base.length) : text;
  });
}
