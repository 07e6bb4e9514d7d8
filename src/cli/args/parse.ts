import { type Command, type OptionSpec, Options } from "../command.js";
import { didYouMean, UsageError } from "../usage-error.js";
import { globalOptions } from "./global-options.js";

/** The arguments of a command, after its path. */
export interface ParsedArguments {
  readonly args: readonly string[];
  readonly options: Options;
}

/**
 * Reads the arguments of a command. `parseArgs` of Node is not used here: it takes `--offset -5` for two options, and has no options
 * whose value may be absent.
 * @throws {UsageError} for an unknown option, a missing or an unexpected value, and too many arguments.
 */
export function parseArguments(
  given: readonly string[],
  command: Command,
  path: readonly string[],
): ParsedArguments {
  const specs = [...(command.options ?? []), ...globalOptions];
  const values = new Map<string, (string | true)[]>();
  const args: string[] = [];
  const fail = (message: string) => new UsageError(message, path);
  const keep = (spec: OptionSpec, value: string | true) => {
    const kept = values.get(spec.name) ?? [];
    values.set(spec.name, [...kept, value]);
  };
  for (let at = 0; at < given.length; at++) {
    const argument = given[at] as string;
    if (argument === "--") {
      args.push(...given.slice(at + 1));
      break;
    }
    // A single dash stands for standard input.
    if (!argument.startsWith("-") || argument === "-" || isNumber(argument)) {
      args.push(argument);
      continue;
    }
    const { spec, name, attached } = find(argument, specs, fail);
    if (spec.value === undefined) {
      if (attached !== undefined) throw fail(`${name} takes no value`);
      keep(spec, true);
      continue;
    }
    if (attached !== undefined) {
      keep(spec, attached);
      continue;
    }
    const next = given[at + 1];
    const isValue = next !== undefined && (!next.startsWith("-") || next === "-" || isNumber(next));
    if (spec.optionalValue) {
      // `--wait job` would take the job for a time: such a value is attached with `=`, or looks like a time.
      if (isValue && /^\d/.test(next)) keep(spec, given[++at] as string);
      else keep(spec, true);
      continue;
    }
    if (!isValue) throw fail(`${name} needs a value: ${name} ${spec.value}`);
    keep(spec, given[++at] as string);
  }
  const most = command.maxArguments ?? 0;
  const help = values.has("help");
  if (!help && args.length > most) throw fail(`unexpected argument '${args[most]}'`);
  const missing = specs.find(({ required, name }) => required && !values.has(name));
  if (!help && missing !== undefined) throw fail(`--${missing.name} ${missing.value ?? ""} is missing`);
  return { args, options: new Options(values) };
}

function find(argument: string, specs: readonly OptionSpec[], fail: (message: string) => UsageError) {
  const isLong = argument.startsWith("--");
  const [name = "", ...rest] = isLong ? argument.split("=") : [argument.slice(0, 2)];
  const attached = isLong
    ? rest.length > 0
      ? rest.join("=")
      : undefined
    : argument.length > 2
      ? argument.slice(2).replace(/^=/, "")
      : undefined;
  const spec = specs.find((each) => (isLong ? `--${each.name}` === name : `-${each.short}` === name));
  if (spec !== undefined) return { spec, name, attached };
  const names = specs.map((each) => each.name);
  throw fail(`unknown option '${name}'${didYouMean(name.replace(/^-+/, ""), names, "--")}`);
}

function isNumber(text: string): boolean {
  return /^-\d+(\.\d+)?$/.test(text);
}
