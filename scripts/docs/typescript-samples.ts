/** Code that a reader would copy, and where it begins. */
export interface Sample {
  readonly file: string;
  /** Line of the file that holds the first line of `code`. */
  readonly line: number;
  readonly code: string;
}

const fence = /^```(?:ts|typescript)\n(.*?)^```/gms;
const docComment = /\/\*\*(.*?)\*\//gs;
const margin = /^ *\* ?/;

/** The TypeScript blocks of a page in Markdown. */
export function samplesOfPage(file: string, text: string): Sample[] {
  return Array.from(text.matchAll(fence), ({ index, 1: code = "" }) => ({
    file,
    line: lineAt(text, index) + 1,
    code,
  }));
}

/** The `@example` blocks of all doc comments of a source file. */
export function samplesOfSource(file: string, text: string): Sample[] {
  return Array.from(text.matchAll(docComment)).flatMap(({ index, 1: comment = "" }) =>
    examplesOf(file, lineAt(text, index), comment),
  );
}

function examplesOf(file: string, firstLine: number, comment: string): Sample[] {
  const samples: { file: string; line: number; code: string[] }[] = [];
  let open = false;
  for (const [offset, raw] of comment.split("\n").entries()) {
    const line = raw.replace(margin, "");
    const [, tag, rest = ""] = /^ ?@(\w+)(.*)$/.exec(line) ?? [];
    if (tag === "example") {
      // Text beside the tag is a caption, unless the comment has one line.
      const inline = comment.includes("\n") ? [] : [rest.trim()];
      samples.push({ file, line: firstLine + offset + 1 - inline.length, code: inline });
    }
    if (tag !== undefined) open = tag === "example";
    else if (open) samples.at(-1)?.code.push(line);
  }
  return samples.map(({ line, code, ...rest }) => {
    const fenced = code[0]?.startsWith("```") ?? false;
    const lines = fenced ? code.slice(1, code.lastIndexOf("```")) : code;
    return { ...rest, line: line + (fenced ? 1 : 0), code: lines.join("\n") };
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
