import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { declarationsBelow } from "./declarations.js";

/** As `lib.esnext.disposable.d.ts` has them, and `@types/node`: the same declaration may be there many times. */
const disposal = `interface SymbolConstructor {
  readonly dispose: unique symbol;
  readonly asyncDispose: unique symbol;
}

interface Disposable {
  [Symbol.dispose](): void;
}

interface AsyncDisposable {
  [Symbol.asyncDispose](): PromiseLike<void>;
}
`;

/**
 * Lets a consumer without `ESNext.Disposable` in its `lib` read declarations that name `Symbol.asyncDispose`, and use
 * `await using`: they refer to a declaration of it that comes with the package. Gives their number.
 */
export async function declareDisposal(folder: string): Promise<number> {
  const target = path.join(folder, "disposal.d.ts");
  const files = await declarationsBelow(folder);
  let count = 0;
  for (const file of files) {
    const text = await readFile(file, "utf8");
    if (!/\bSymbol\.(asyncD|d)ispose\b/.test(text)) continue;
    const reference = path.relative(path.dirname(file), target).replaceAll(path.sep, "/");
    await writeFile(file, `/// <reference path="${reference}" />\n${text}`);
    count++;
  }
  await writeFile(target, disposal);
  return count;
}
