import { version } from "../version.js";
import { globalOptions } from "./args/global-options.js";
import { parseArguments } from "./args/parse.js";
import { type Command, type Group, isGroup } from "./command.js";
import { exitCodes } from "./exit-codes.js";
import { commandHelp, groupHelp } from "./help/help.js";
import type { Io } from "./io.js";
import { exitCodeOf, reportError } from "./report-error.js";
import { tree } from "./tree.js";
import { didYouMean, UsageError } from "./usage-error.js";

/** Runs the command line, and returns its exit code. Never throws. */
export async function runCli(argv: readonly string[], io: Io, root: Group = tree): Promise<number> {
  try {
    return await run(argv, io, root);
  } catch (error) {
    reportError(error, io);
    return exitCodeOf(error);
  }
}

const outputOptions = ["output", "query", "columns"];

async function run(argv: readonly string[], io: Io, root: Group): Promise<number> {
  if (argv[0] === "__complete")
    return (await import("./completion/answer.js")).answerCompletion(argv.slice(1), io);
  if (argv[0] === "--version") {
    io.stdout.write(`${version}\n`);
    return exitCodes.ok;
  }
  const { node, path, rest } = await locate(argv, root);
  if (isGroup(node)) {
    const asked = rest[0] === undefined || isHelp(rest[0]);
    if (!asked) throw await unknownCommand(node, rest[0] as string, path);
    io.stdout.write(await groupHelp(node, path));
    return rest[0] === undefined && path.length > 0 ? exitCodes.usage : exitCodes.ok;
  }
  const { args, options } = parseArguments(rest, node, path);
  if (options.has("help")) {
    io.stdout.write(commandHelp(node, path));
    return exitCodes.ok;
  }
  try {
    // Loaded late: most commands are called without these options.
    if (outputOptions.some((name) => options.has(name))) {
      const { checkOutput } = await import("./output/print.js");
      await checkOutput(options);
    }
    return await node.run({ path, args, options, io });
  } catch (error) {
    // Values are read far from the command that they are for.
    if (error instanceof UsageError && error.path.length === 0) throw new UsageError(error.message, path);
    throw error;
  }
}

/**
 * Follows the names of the arguments down the tree. Options of every command may stand between the names: `asyncops --profile lab vspc …`.
 */
async function locate(argv: readonly string[], root: Group) {
  let node: Command | Group = root;
  let at = 0;
  const path: string[] = [];
  const options: string[] = [];
  while (isGroup(node)) {
    const name: string | undefined = argv[at];
    if (name === undefined) break;
    const length = lengthOfOption(name);
    if (length > 0) {
      options.push(...argv.slice(at, at + length));
      at += length;
      continue;
    }
    const next: Command | Group | undefined = name.startsWith("-") ? undefined : await childOf(node, name);
    if (next === undefined) break;
    path.push(name);
    node = next;
    at++;
  }
  // Of a group, the help is the only option.
  const rest = isGroup(node) && options.some(isHelp) ? ["--help"] : argv.slice(at);
  return { node, path, rest: isGroup(node) ? rest : [...options, ...rest] };
}

/** The number of arguments that a global option takes up, its value included. 0 if the argument is not a global option. */
function lengthOfOption(argument: string): number {
  const [name] = argument.split("=");
  const option = globalOptions.find((each) => `--${each.name}` === name || `-${each.short}` === name);
  if (option === undefined) return 0;
  return option.value === undefined || argument !== name ? 1 : 2;
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

async function childOf(group: Group, name: string): Promise<Command | Group | undefined> {
  if (Object.hasOwn(group.commands, name)) return group.commands[name]?.load();
  return group.find?.(name);
}

async function unknownCommand(group: Group, name: string, path: readonly string[]): Promise<UsageError> {
  // An option may have a secret as its value, which is not quoted.
  const [option = name] = name.split("=");
  if (option.startsWith("-")) {
    const hint = didYouMean(
      option.replace(/^-+/, ""),
      globalOptions.map((each) => each.name),
      "--",
    );
    return new UsageError(`unknown option '${option}'${hint}`, path);
  }
  const further = (await group.names?.()) ?? [];
  const names = [...Object.keys(group.commands), ...further.map((each) => each.name)];
  return new UsageError(`unknown command '${[...path, name].join(" ")}'${didYouMean(name, names)}`, path);
}
