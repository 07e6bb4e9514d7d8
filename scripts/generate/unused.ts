import { readdirSync } from "node:fs";
import path from "node:path";
import { type BaseResolver, type Document, type Source, YamlParseError } from "@redocly/openapi-core";
import { isObject } from "../../src/options/check-options.js";
import { tokensOf } from "../../src/pointer.js";

/** A part of a spec that nothing refers to. */
export interface Unused {
  source: Source;
  /** JSON Pointer with `#/`. Absent: the whole file. */
  pointer?: string;
  message: string;
}

/** What lies beside a spec and is read by other parts of the generation. */
const others = ["state.yaml"];

/**
 * The members of the files of a spec that no reference leads to from its `openapi.yaml`: an operation without a path, a schema or an
 * example that was replaced. Redocly reads only what is referred to, so it cannot miss them.
 * @param resolver has read the files of the spec already
 */
export async function unusedParts(spec: string, resolver: BaseResolver): Promise<Unused[]> {
  const folder = path.dirname(spec);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !others.includes(name))
    .map((name) => path.join(folder, name))
    .sort();
  const documents = new Map<string, Document>();
  for (const file of files) {
    const document = await resolver.resolveDocument(null, file).catch((error: unknown) => {
      // A reference to it would have been reported: nothing refers to a file that is no YAML.
      if (error instanceof YamlParseError) return { source: error.source, parsed: undefined };
      throw error;
    });
    if (!(document instanceof Error)) documents.set(file, document);
  }
  const reached = reachedFrom(spec, documents);
  return [...documents].flatMap(([file, { source, parsed }]) => {
    const members = reached.get(file);
    if (members === undefined) return { source, message: "Nothing refers to this file." };
    if (members === "all" || !isObject(parsed)) return [];
    return Object.keys(parsed)
      .filter((name) => !members.has(name))
      .map((name) => ({
        source,
        pointer: `#/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        message: `Nothing refers to \`${name}\`.`,
      }));
  });
}

/** By file, the members of its top level that references lead to. */
function reachedFrom(root: string, documents: ReadonlyMap<string, Document>) {
  const reached = new Map<string, Set<string> | "all">();
  const open: [file: string, member: string | undefined][] = [[root, undefined]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [file, member] = next;
    const known = reached.get(file);
    if (known === "all" || (member !== undefined && known?.has(member))) continue;
    if (member === undefined) reached.set(file, "all");
    else reached.set(file, new Set([...(known ?? []), member]));
    const { parsed } = documents.get(file) ?? {};
    visitReferences(
      member === undefined ? parsed : (parsed as Record<string, unknown>)?.[member],
      (reference) => {
        const [target = "", pointer = ""] = reference.split("#", 2);
        const to = target === "" ? file : path.resolve(path.dirname(file), target);
        open.push([to, tokensOf(decodeURI(pointer))[0]]);
      },
    );
  }
  return reached;
}

function visitReferences(node: unknown, visit: (reference: string) => void): void {
  if (Array.isArray(node)) for (const item of node) visitReferences(item, visit);
  if (!isObject(node)) return;
  if (typeof node.$ref === "string") visit(node.$ref);
  for (const value of Object.values(node)) visitReferences(value, visit);
}
