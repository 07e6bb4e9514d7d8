import { nearestName } from "../options/check-options.js";
import { version } from "../version.js";
import { parseArguments } from "./args/parse.js";
import { type Command, type Group, isGroup } from "./command.js";
import { exitCodes } from "./exit-codes.js";
import { commandHelp, groupHelp } from "./help/help.js";
import type { Io } from "./io.js";
import { exitCodeOf, reportError } from "./report-error.js";
import { tree } from "./tree.js";
import { UsageError } from "./usage-error.js";

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
  if (argv[0] === "--version") {
    io.stdout.write(`${version}\n`);
    return exitCodes.ok;
  }
  const { node, path, rest } = await locate(argv, root);
  if (isGroup(node)) {
    const asked = rest[0] === undefined || rest[0] === "--help" || rest[0] === "-h";
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

/** Follows the names of the arguments down the tree. */
async function locate(argv: readonly string[], root: Group) {
  let node: Command | Group = root;
  const path: string[] = [];
  while (isGroup(node)) {
    const name: string | undefined = argv[path.length];
    if (name === undefined || name.startsWith("-")) break;
    const next: Command | Group | undefined = await childOf(node, name);
    if (next === undefined) break;
    path.push(name);
    node = next;
  }
  return { node, path, rest: argv.slice(path.length) };
}

async function childOf(group: Group, name: string): Promise<Command | Group | undefined> {
  if (Object.hasOwn(group.commands, name)) return group.commands[name]?.load();
  return group.find?.(name);
}

async function unknownCommand(group: Group, name: string, path: readonly string[]): Promise<UsageError> {
  const further = (await group.names?.()) ?? [];
  const names = [...Object.keys(group.commands), ...further.map((each) => each.name)];
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? "" : `. Did you mean '${nearest}'?`;
  return new UsageError(`unknown command '${[...path, name].join(" ")}'${hint}`, path);
}
