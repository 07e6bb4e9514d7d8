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
 * `await using`: they refer to a declaration of it that comes with the package.
 */
export async function declareDisposal(folder: string) {
  const target = path.join(folder, "disposal.d.ts");
  for (const file of await declarationsBelow(folder)) {
    const text = await readFile(file, "utf8");
    if (!/\bSymbol\.(asyncD|d)ispose\b/.test(text)) continue;
    const reference = path.relative(path.dirname(file), target).replaceAll(path.sep, "/");
    await writeFile(file, `/// <reference path="${reference}" />\n${text}`);
  }
  await writeFile(target, disposal);
  return { files: 1, bytes: Buffer.byteLength(disposal) };
}
