import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseArguments } from "../../../src/cli/args/parse.js";
import { type Command, type Group, isGroup } from "../../../src/cli/command.js";
import { commandIndex, commandTable } from "../../../src/cli/operations/table.js";
import { productNames } from "../../../src/cli/profile/profile-checks.js";
import { wordsOf } from "../../../src/cli/profile/words.js";
import { tree } from "../../../src/cli/tree.js";
import { Bench } from "./harness.js";

/** A logon is not made with a token, and a dry run has nothing else. */
const logons = ["em logon", "sbc get-token"];

const products = ["vspc", "enterprise-manager", "oracle-sbc"] as const;

describe.each(products)("the examples in the help of the operations of %s", (product) => {
  let bench: Bench;
  let folder: string;
  beforeAll(async () => {
    bench = await Bench.of(product);
    folder = await mkdtemp(path.join(tmpdir(), "asyncops-examples-"));
  });
  afterAll(async () => {
    await bench.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("can be run with --dry-run", async () => {
    const { group } = productNames[product];
    const failed: unknown[] = [];
    const index = await commandIndex(product);
    for (const [name] of index) {
      if (logons.includes(`${group} ${name}`)) continue;
      const table = await commandTable(product, name);
      const { out: help } = await bench.run([group, name, "--help"]);
      const example = /^Example:\n {2}asyncops (.*)$/ms.exec(help)?.[1] ?? "";
      const body = path.join(folder, "body.json");
      await writeFile(body, JSON.stringify(table?.body?.example ?? {}));
      const argv = wordsOf(example.replaceAll(/\s+/g, " "), "the example").map((word) =>
        word === "@body.json" ? `@${body}` : word,
      );
      const { code, out, err } = await bench.run([...argv, "--dry-run", "--yes"]);
      if (code !== 0 || out === "" || err !== "") failed.push({ example, code, err });
    }
    expect(index.length).toBeGreaterThan(30);
    expect(failed).toEqual([]);
  }, 120_000);
});

/** Commands that are written by hand, with their paths. */
async function* commandsOf(group: Group, at: readonly string[] = []): AsyncGenerator<[string[], Command]> {
  for (const [name, { load }] of Object.entries(group.commands)) {
    const node = await load();
    if (isGroup(node)) yield* commandsOf(node, [...at, name]);
    else yield [[...at, name], node];
  }
}

it("the examples in the help of all other commands have valid options and arguments", async () => {
  const wrong: string[] = [];
  let count = 0;
  const commands: [string[], Command][] = [];
  for await (const each of commandsOf(tree)) commands.push(each);
  for (const [at, command] of commands) {
    if (command.example === undefined) continue;
    count++;
    const [plain = ""] = command.example.split(" | ");
    const words = wordsOf(plain, "the example");
    try {
      // A command with two names may have the other one in its example: `vspc jobs` is `vspc job list`.
      const named = commands.find(([path]) => path.every((name, place) => words[place] === name));
      const [path, own] = named ?? [at, command];
      expect(own.summary).toBe(command.summary);
      parseArguments(words.slice(path.length), own, path);
    } catch (error) {
      wrong.push(`${command.example}: ${(error as Error).message}`);
    }
  }
  expect(count).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
