import ts from "typescript";

/**
 * Puts a call of `globalThis.__enter(file)` at the start of every `async` function: the steps of a piece of work. A helper that
 * returns at once is part of the step that calls it. Lines stay where they are.
 */
export function instrument(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const call = `globalThis.__enter?.(${JSON.stringify(file)})`;
  const inserted: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (isAsync(node) && node.body !== undefined) {
      const { body } = node;
      if (ts.isBlock(body)) inserted.push({ at: body.getStart(source) + 1, text: `${call};` });
      else {
        inserted.push({ at: body.getStart(source), text: `(${call},(` });
        inserted.push({ at: body.getEnd(), text: "))" });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  // Of two at one place the outer one was found first: it opens first and closes last.
  const ordered = inserted.map((each, index) => ({ ...each, index }));
  ordered.sort((a, b) => a.at - b.at || (a.text === "))" ? b.index - a.index : a.index - b.index));
  let result = "";
  let from = 0;
  for (const { at, text: added } of ordered) {
    result += text.slice(from, at) + added;
    from = at;
  }
  return result + text.slice(from);
}

function isAsync(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    ts.isFunctionLike(node) &&
    (ts.getCombinedModifierFlags(node as ts.Declaration) & ts.ModifierFlags.Async) !== 0
  );
}
