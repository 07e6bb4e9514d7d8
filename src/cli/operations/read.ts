import { once } from "node:events";
import type { LinkPagination } from "../../contract/descriptor.js";
import { itemsPointer } from "../../paging/link.js";
import { atPointer, listAt } from "../../pointer.js";
import { integerOf } from "../args/integer.js";
import type { Options } from "../command.js";
import type { Io } from "../io.js";
import { formatOf, print } from "../output/print.js";
import type { OperationSource } from "../profile/client.js";
import type { CommandTable } from "./table.js";

type Parameters = Readonly<Record<string, unknown>>;

/** What a read of a collection needs of the command. */
interface Reading {
  readonly options: Options;
  readonly io: Io;
}

/** Reads a collection and prints its items: a page, or with `--all` and `--limit` as many pages as there are. */
export async function readCollection(
  client: OperationSource,
  { operationId, paged }: CommandTable,
  parameters: Parameters,
  reading: Reading,
): Promise<void> {
  if (paged === undefined) throw new Error(`${operationId} has no pages`);
  const most = limitOf(reading.options);
  const { limit, maxLimit = Number.POSITIVE_INFINITY } = paged;
  const isOnePage = limit !== undefined && most !== undefined && most <= maxLimit;
  if (!reading.options.has("all") && (most === undefined || isOnePage)) {
    const sized = isOnePage ? { ...parameters, [limit]: most } : parameters;
    const page = await client.call(operationId, sized);
    const items = listAt(page, pointerOf(operationId, paged.items, parameters));
    await print(items, reading.options, reading.io);
    hint(page, items.length, paged, reading);
    return;
  }
  await printItems(upTo(client.paginate(operationId, parameters), most), reading);
}

/**
 * Prints items as they arrive where each is a line of its own, so that any number of them can be piped. All other formats need all items.
 */
export async function printItems(items: AsyncIterable<unknown>, { options, io }: Reading): Promise<void> {
  const format = formatOf(options);
  if ((format !== "jsonl" && format !== "name") || options.has("query")) {
    const all: unknown[] = [];
    for await (const item of items) all.push(item);
    return print(all, options, io);
  }
  for await (const item of items) {
    await print([item], options, io);
    // A slow reader must not make the queue of the stream grow with the collection.
    if (io.stdout.writableNeedDrain) await once(io.stdout, "drain");
  }
}

export async function* upTo<Item>(
  items: AsyncIterable<Item>,
  most: number | undefined,
): AsyncGenerator<Item> {
  if (most === 0) return;
  let read = 0;
  for await (const item of items) {
    yield item;
    if (++read === most) return;
  }
}

function pointerOf(operationId: string, items: LinkPagination["items"], parameters: Parameters): string {
  return itemsPointer(operationId, items, parameters);
}

/** @throws {UsageError} for anything but a whole number of at least 1. */
export function limitOf(options: Options): number | undefined {
  const text = options.text("limit");
  if (text === undefined) return undefined;
  return integerOf(text, "--limit", 1);
}

/** A page looks like everything. Says on standard error that there is more. */
function hint(
  page: unknown,
  read: number,
  { total, pages }: NonNullable<CommandTable["paged"]>,
  { options, io }: Reading,
): void {
  if (options.has("quiet") || options.has("limit")) return;
  const all = total === undefined ? undefined : Number(atPointer(page, total));
  const count = pages === undefined ? undefined : Number(atPointer(page, pages));
  if (all !== undefined && all > read) io.stderr.write(`${read} of ${all} items; --all reads all of them\n`);
  else if (count !== undefined && count > 1)
    io.stderr.write(`1 of ${count} pages; --all reads all of them\n`);
}
