import type { Change } from "../changes.js";

/** Lines of `docs/public-names.txt`. With a command that is gone, its options are not named one by one. */
export function compareNameLists(before: readonly string[], after: readonly string[]): Change[] {
  return [
    ...missing(before, after).map((name) => changeOf("name-removed", name)),
    ...missing(after, before).map((name) => changeOf("name-added", name)),
  ];
}

function missing(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  const found = names.filter((name) => !known.has(name));
  const all = new Set(found);
  return found.filter((name) => !parentsOf(name).some((parent) => all.has(parent)));
}

/** `command asyncops vspc job start --wait` belongs to `command asyncops vspc job start`, and so on. */
function parentsOf(name: string): string[] {
  const words = name.split(" ");
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
}

function changeOf(rule: "name-added" | "name-removed", name: string): Change {
  const [step, breaks] = rule === "name-removed" ? (["major", ["uses"]] as const) : (["minor", []] as const);
  return { rule, name, step, breaks, sides: ["uses"], place: { kind: "product" }, field: "", operations: [] };
}
