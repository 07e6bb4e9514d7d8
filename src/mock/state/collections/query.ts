import { atPointer } from "../../../pointer.js";
import type { MockRequest } from "../../responder.js";
import type { FilterExpression } from "../json-query/filter.js";
import type { SelectExpression } from "../json-query/select.js";
import type { SortExpression } from "../json-query/sort.js";
import { own } from "../own.js";
import { withValueAt } from "../pointers.js";
import type { Store } from "../store.js";
import type { CollectionQuery, Expansion } from "./collection-spec.js";

/** What the query of a request asks of a collection. */
export interface AskedQuery {
  readonly filter: readonly FilterExpression[];
  readonly sort: readonly SortExpression[];
  readonly select: readonly SelectExpression[];
  readonly expand: readonly string[];
}

export function askedQuery(names: CollectionQuery | undefined, query: MockRequest["query"]): AskedQuery {
  return {
    filter: jsonList(query, names?.filter),
    sort: jsonList(query, names?.sort),
    select: jsonList(query, names?.select),
    expand: [query[names?.expand ?? ""] ?? []].flat(),
  };
}

function jsonList<Item>(query: MockRequest["query"], name: string | undefined): readonly Item[] {
  const text = [query[name ?? ""] ?? []].flat()[0];
  // The request is valid, so the text is JSON: a list, or null.
  return text === undefined ? [] : ((JSON.parse(text) as readonly Item[] | null) ?? []);
}

/** A value with the related values that were asked for. */
export function expanded(
  store: Store,
  value: unknown,
  expand: readonly string[],
  known: Readonly<Record<string, Expansion>> = {},
): unknown {
  return expand.reduce((whole, name) => {
    const expansion = own(known, name);
    const related = expansion && store.get(expansion.schema, atPointer(value, expansion.by));
    return related === undefined ? whole : withValueAt(whole, expansion?.at ?? "", related);
  }, value);
}
