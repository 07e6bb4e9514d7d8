import { type Handler, json, loopback } from "../support/loopback.js";
import { client } from "../support/vspc-client.js";

export interface Collection {
  /** How many items there are, told when a page is asked for. */
  readonly total: (request: number) => number;
  /** The largest page that the server gives. */
  readonly cap?: number;
  /** Leaves out `meta`, or only the total. */
  readonly meta?: "none" | "null" | "without total";
  /** Which offset the server takes in place of the one that was asked for. */
  readonly applied?: (offset: number) => number;
  /** Which offset the server says it took. */
  readonly claimed?: (offset: number) => number | undefined;
  readonly item?: (index: number) => object;
}

export interface Asked {
  readonly limit: number;
  readonly offset: number;
  readonly sort: unknown;
  readonly others: readonly string[];
}

/** A server with one collection under every path, and a client of it. */
export async function collection({
  total,
  cap = 500,
  meta,
  applied = (offset) => offset,
  claimed = applied,
  item = (index) => ({ instanceUid: `uid-${index}`, name: `Job ${index}` }),
}: Collection) {
  const asked: Asked[] = [];
  const page: Handler = (received, response) => {
    const { limit, offset, sort, ...others } = Object.fromEntries(received.query);
    asked.push({
      limit: Number(limit),
      offset: Number(offset),
      sort: sort === undefined ? undefined : JSON.parse(sort),
      others: Object.keys(others),
    });
    const all = total(asked.length);
    const start = applied(Number(offset));
    const end = Math.min(start + Math.min(Number(limit), cap), all);
    const data = Array.from({ length: Math.max(end - start, 0) }, (_, index) => item(start + index));
    const pagingInfo = {
      ...(meta !== "without total" && { total: all }),
      count: data.length,
      offset: claimed(Number(offset)),
    };
    const body = {
      data,
      ...(meta !== "none" && { meta: meta === "null" ? null : { pagingInfo } }),
      errors: null,
    };
    return json(200, body)(received, response);
  };
  const server = await loopback(page);
  return { server, vspc: client(server), asked };
}

/** Everything that an iteration gives, until it ends or throws. */
export async function readAll<T>(iterable: AsyncIterable<T>): Promise<{ items: T[]; error: unknown }> {
  const items: T[] = [];
  try {
    for await (const item of iterable) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items, error: undefined };
}

export const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `Job ${from + index}`);
