import { globalOptions } from "../args/global-options.js";
import { type Command, type Group, isGroup, type NamesSource, type OptionSpec, Options } from "../command.js";
import type { Io } from "../io.js";
import { tree } from "../tree.js";

export interface Candidate {
  readonly value: string;
  readonly summary: string;
}

/** What a word may be completed to. `files`: names of files too, which the shell knows best. */
export interface Candidates {
  readonly list: readonly Candidate[];
  readonly files: boolean;
}

const none: Candidates = { list: [], files: false };

/**
 * What the last word of a command line can become.
 * @param words the words after the name of the program. The last one is being written, and may be empty.
 */
export async function candidatesFor(
  given: readonly string[],
  io: Io,
  root: Group = tree,
): Promise<Candidates> {
  const { words, current, option: assigned } = splitWords(given);
  const { node, rest } = await walk(words, root);
  if (node === undefined) return none;
  if (isGroup(node)) {
    if (rest.length > 0) return none;
    return matching(current.startsWith("-") ? [help] : await namesOf(node), current);
  }
  const specs = [...(node.options ?? []), ...globalOptions];
  const { args, options } = argumentsIn(rest, specs);
  // `--output=js` is one word in zsh and fish, and three in bash.
  const joined = /^(--[^=]+)=(.*)$/s.exec(current);
  if (joined !== null && assigned === undefined) {
    const [, name = "", value = ""] = joined;
    const { list, files } = await valuesOf(findSpec(name, specs), value, options, io);
    return { list: list.map((each) => ({ ...each, value: `${name}=${each.value}` })), files };
  }
  if (assigned !== undefined) return valuesOf(findSpec(assigned, specs), current, options, io);
  const before = rest.at(-1);
  const awaited = before?.startsWith("-") && !rest.includes("--") ? findSpec(before, specs) : undefined;
  if (awaited?.value !== undefined && awaited.optionalValue !== true)
    return valuesOf(awaited, current, options, io);
  if (current.startsWith("-") && !rest.includes("--")) return matching(optionsOf(specs, rest), current);
  return argumentsOf(node, { args, options, io }, current);
}

const help: Candidate = { value: "--help", summary: "shows the help" };

/** bash makes words of their own of `=`. A quote that is not closed yet, and a backslash before a blank, belong to the shell. */
function splitWords(given: readonly string[]) {
  const all = given.map((word) => word.replace(/^["']/, "").replaceAll(/\\([^\w\\])/g, "$1"));
  const current = all.at(-1) ?? "";
  const words = all.slice(0, -1);
  if (current === "=" && words.at(-1)?.startsWith("--"))
    return { words: words.slice(0, -1), current: "", option: words.at(-1) };
  if (words.at(-1) === "=" && words.at(-2)?.startsWith("--"))
    return { words: words.slice(0, -2), current, option: words.at(-2) };
  return { words: joinAssignments(words), current, option: undefined };
}

function joinAssignments(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === "=" && joined.at(-1)?.startsWith("--")) {
      joined.push(`${joined.pop()}=${words[++at] ?? ""}`);
    } else joined.push(word);
  }
  return joined;
}

async function walk(words: readonly string[], root: Group) {
  let node: Command | Group | undefined = root;
  let at = 0;
  while (node !== undefined && isGroup(node) && at < words.length) {
    const name = words[at] as string;
    node = Object.hasOwn(node.commands, name) ? await node.commands[name]?.load() : await node.find?.(name);
    at += 1;
  }
  return { node, rest: words.slice(at) };
}

async function namesOf(group: Group): Promise<readonly Candidate[]> {
  const own = Object.entries(group.commands).map(([value, { summary }]) => ({ value, summary }));
  const further = ((await group.names?.()) ?? []).map(({ name, summary }) => ({ value: name, summary }));
  return [...own, ...further];
}

function findSpec(word: string, specs: readonly OptionSpec[]): OptionSpec | undefined {
  return specs.find(
    ({ name, short }) => word === `--${name}` || (short !== undefined && word === `-${short}`),
  );
}

/** Options that may still be given. */
function optionsOf(specs: readonly OptionSpec[], rest: readonly string[]): readonly Candidate[] {
  const given = (spec: OptionSpec) => rest.some((word) => findSpec(word.split("=")[0] ?? "", specs) === spec);
  return specs
    .filter((spec) => spec.repeated || !given(spec))
    .map(({ name, summary }) => ({ value: `--${name}`, summary }));
}

async function valuesOf(
  spec: OptionSpec | undefined,
  current: string,
  options: Options,
  io: Io,
): Promise<Candidates> {
  if (spec?.value === undefined) return none;
  const listed = spec.values ?? alternatives(spec.value);
  if (listed !== undefined) return matching(listed.map(plain), current);
  if (spec.name === "profile") return matching((await profileNames(io)).map(plain), current);
  const names = spec.names === undefined ? [] : await namesFrom([spec.names], options, io);
  return { ...matching(names.map(plain), current), files: /FILE|@/.test(spec.value) };
}

/** `server|agent` are values, `ID|NAME` stand for some. */
function alternatives(placeholder: string): readonly string[] | undefined {
  const parts = placeholder.split("|");
  return parts.length > 1 && parts.every((part) => /^[\w.-]+$/.test(part) && part !== part.toUpperCase())
    ? parts
    : undefined;
}

interface Given {
  readonly args: readonly string[];
  readonly options: Options;
  readonly io: Io;
}

async function argumentsOf(command: Command, given: Given, current: string): Promise<Candidates> {
  const { args, options, io } = given;
  if (args.length >= (command.maxArguments ?? 0)) return none;
  const found = [
    ...((await command.complete?.(given)) ?? []),
    ...(command.names === undefined ? [] : await namesFrom(command.names, options, io)),
  ];
  return { ...matching(found.map(plain), current), files: /FILE|@/i.test(command.usage ?? "") };
}

/** Of the lists that can be read: a user may have no right to one of them. */
async function namesFrom(
  sources: readonly NamesSource[],
  options: Options,
  io: Io,
): Promise<readonly string[]> {
  if (io.env.ASYNCOPS_COMPLETE_REMOTE !== "1") return [];
  const { remoteNames } = await import("./remote-names.js");
  const lists = await Promise.allSettled(sources.map((source) => remoteNames(source, options, io)));
  const names = lists.flatMap((list) => (list.status === "fulfilled" ? list.value : []));
  return [...new Set(names)];
}

/** The arguments besides the options, and the options. A line that is still being written may be wrong: nothing is refused. */
function argumentsIn(rest: readonly string[], specs: readonly OptionSpec[]) {
  const args: string[] = [];
  const given = new Map<string, (string | true)[]>();
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as string;
    if (!word.startsWith("-") || word === "-") {
      args.push(word);
      continue;
    }
    const [name = "", ...value] = word.split("=");
    const spec = findSpec(name, specs);
    const takesNext = spec?.value !== undefined && !spec.optionalValue && value.length === 0;
    if (spec !== undefined)
      given.set(spec.name, [value.length > 0 ? value.join("=") : takesNext ? (rest[at + 1] ?? true) : true]);
    if (takesNext) at += 1;
  }
  return { args, options: new Options(given) };
}

function matching(list: readonly Candidate[], current: string): Candidates {
  return { list: list.filter(({ value }) => value.startsWith(current)), files: false };
}

function plain(value: string): Candidate {
  return { value, summary: "" };
}

async function profileNames(io: Io): Promise<readonly string[]> {
  return (await import("../profile/names.js")).profileNames(io);
}
