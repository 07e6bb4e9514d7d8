import { globalOptions } from "../../../src/cli/args/global-options.js";
import { type Command, type Group, isGroup, type OptionSpec } from "../../../src/cli/command.js";
import { exitCodes } from "../../../src/cli/exit-codes.js";
import { tree } from "../../../src/cli/tree.js";

/** Commands with their options, and exit codes. Commands of operations follow from the specs and are not among them. */
export async function commandNames(): Promise<string[]> {
  const codes = Object.entries(exitCodes).map(([name, code]) => `exit code ${code} ${name}`);
  const commands = [...optionNames("asyncops", globalOptions), ...(await namesBelow("asyncops", tree))];
  return [...commands.map((name) => `command ${name}`), ...codes];
}

async function namesBelow(path: string, node: Command | Group): Promise<string[]> {
  if (!isGroup(node)) return optionNames(path, node.options ?? []);
  const names: string[] = [];
  for (const [name, entry] of Object.entries(node.commands)) {
    names.push(`${path} ${name}`, ...(await namesBelow(`${path} ${name}`, await entry.load())));
  }
  return names;
}

function optionNames(path: string, options: readonly OptionSpec[]): string[] {
  return options.flatMap(({ name, short }) => [`${path} --${name}`, ...(short ? [`${path} -${short}`] : [])]);
}
