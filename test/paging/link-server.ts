import type { LinkPagination } from "../../src/contract/descriptor.js";

/** The rule of a query service: links are objects, the type of the query decides where the items are. */
export const queryRule: LinkPagination = {
  style: "link",
  links: "/PagingInfo/Links",
  next: { relation: "Rel", value: "Next", href: "Href" },
  items: { parameter: "type", pointers: { Job: "/Entities/Jobs", Task: "/Resources/Tasks" } },
};

export const queryNames = ["type", "filter", "sortAsc", "pageSize", "page"];

export interface Job {
  readonly Name: string;
}

export interface Page {
  readonly Entities?: { readonly Jobs?: readonly Job[] | null } | null;
  readonly PagingInfo?: { readonly Links?: readonly unknown[] | null } | null;
}

type Parameters = Readonly<Record<string, unknown>>;

/** The reading of pages that were written down; the last one comes again and again. */
export function pagesOf<Page>(...pages: readonly Page[]) {
  const asked: Parameters[] = [];
  const read = async (parameters: Parameters) => {
    asked.push(parameters);
    return pages[Math.min(asked.length, pages.length) - 1] as Page;
  };
  return { asked, read };
}

/** A page of jobs, and where it says the next one is. */
export function jobs(names: readonly string[], next?: unknown): Page {
  const Links = [
    { Rel: "First", Href: "https://em.example.com/api/query?type=Job&page=1" },
    ...(next === undefined ? [] : [{ Rel: "Next", Href: next }]),
    { Rel: "Last", Href: "https://em.example.com/api/query?type=Job&page=99" },
  ];
  return { Entities: { Jobs: names.map((Name) => ({ Name })) }, PagingInfo: { Links } };
}
