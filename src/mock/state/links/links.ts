import { atPointer } from "../../../pointer.js";
import { keyOf } from "../ids.js";
import type { Value } from "../store.js";
import type { Hyperlinks } from "./link-spec.js";

interface Link {
  readonly Rel?: string;
  readonly Type?: string;
  readonly Name?: string;
  readonly [member: string]: unknown;
}

/** Reads and changes the links between resources. */
export class Links {
  readonly #spec: Hyperlinks;

  constructor(spec: Hyperlinks) {
    this.#spec = spec;
  }

  /** The path of an address below the base path, without its query. */
  pathOf(href: unknown): string | undefined {
    const path = /^[a-z]+:\/\/[^/]+([^?]*)/.exec(String(href))?.[1];
    return path?.startsWith(this.#spec.base) ? path.slice(this.#spec.base.length) : undefined;
  }

  linksOf(value: unknown): readonly Link[] {
    const links = atPointer(value, `/${this.#spec.links}`);
    return Array.isArray(links) ? links : [];
  }

  hrefOf(value: unknown): string {
    return String(atPointer(value, `/${this.#spec.member}`) ?? "");
  }

  /** Whether one of two resources belongs to the other: by its address, a link, or a member with the id of the parent. */
  areLinked(parent: Value, child: Value): boolean {
    const above = this.pathOf(this.hrefOf(parent));
    const below = this.pathOf(this.hrefOf(child));
    if (above !== undefined && (below?.startsWith(`${above}/`) || this.#leadsTo(child, above))) return true;
    if (below !== undefined && this.#leadsTo(parent, below)) return true;
    const { UID } = parent;
    return (
      UID !== undefined &&
      Object.entries(child).some(([name, member]) => name !== "UID" && isSameUid(member, UID))
    );
  }

  #leadsTo(value: Value, path: string): boolean {
    return this.linksOf(value).some((link) => this.pathOf(link[this.#spec.member]) === path);
  }

  /** The short form of an entity. Its links lead to the entity, and up and down. */
  referenceOf(entity: Value): Value {
    const { member, links } = this.#spec;
    const { UID, Name, Type } = entity;
    const [href] = this.hrefOf(entity).split("?");
    const shown = this.linksOf(entity).flatMap((link): Link[] => {
      if (link.Type === undefined) return [];
      if (link.Rel !== "Alternate") return [link];
      return [{ ...link, [member]: this.hrefOf(entity), Type: String(Type) }];
    });
    return { UID, Name, [member]: href, Type: `${Type}Reference`, [links]: shown };
  }

  /** A value with another link, to an entity. */
  withLink(value: Value, rel: string, target: Value): Value {
    const { member, links } = this.#spec;
    const { Name, Type } = target;
    const link = { Rel: rel, Type, Name, [member]: this.hrefOf(target) };
    return { ...value, [links]: [...this.linksOf(value), link] };
  }

  /** A value with addresses below another parent, and a link up to it. */
  movedBelow(value: Value, parent: Value): Value {
    const { member, links } = this.#spec;
    const path = this.pathOf(this.hrefOf(value)) ?? "";
    // The last two segments are the collection and the id.
    const above = path.split("/").slice(0, -2).join("/");
    const wanted = this.pathOf(this.hrefOf(parent)) ?? "";
    const moved = (href: string) => href.replace(this.#spec.base + above, this.#spec.base + wanted);
    const shown = this.linksOf(value).map((link) => ({
      ...link,
      [member]: moved(String(link[member])),
      ...(link.Rel === "Up" && { Name: parent.Name, Type: parent.Type }),
    }));
    return { ...value, [member]: moved(this.hrefOf(value)), [links]: shown };
  }
}

function isSameUid(member: unknown, uid: unknown): boolean {
  return typeof member === "string" && member.startsWith("urn:") && keyOf(member) === keyOf(uid);
}
