import path from "node:path";
import ts from "typescript";

/** What differs between consumers. Names as in tsconfig.json. */
export interface Settings {
  readonly module: string;
  readonly moduleResolution: string;
  readonly lib: readonly string[];
  readonly types: readonly string[];
  /** Checks the declarations of all packages, not just those of this one. */
  readonly everything?: boolean;
}

/** Messages of the compiler about files in `folder` and the declarations they lead to; libraries are not skipped. */
export function problems(folder: string, files: readonly string[], settings: Settings): string[] {
  const { everything = false, ...given } = settings;
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      target: "ES2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      ...given,
      noEmit: true,
    },
    folder,
  );
  const program = ts.createProgram(
    files.map((file) => path.join(folder, file)),
    options,
    // Without it the types of Node would be looked for here.
    { ...ts.createCompilerHost(options), getCurrentDirectory: () => folder },
  );
  const ours = (file: ts.SourceFile) =>
    everything ||
    !file.fileName.includes("/node_modules/") ||
    file.fileName.includes("/node_modules/asyncops/");
  // Before the files are looked at: a package that cannot be found is a global matter for some settings.
  const found = [...errors, ...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics()];
  for (const file of program.getSourceFiles()) {
    if (ours(file)) found.push(...program.getSemanticDiagnostics(file));
  }
  found.push(...program.getGlobalDiagnostics());
  return found.map(({ file, messageText, start = 0 }) => {
    const at =
      file &&
      `${path.relative(folder, file.fileName)}:${file.getLineAndCharacterOfPosition(start).line + 1} `;
    return (at ?? "") + ts.flattenDiagnosticMessageText(messageText, "\n");
  });
}
