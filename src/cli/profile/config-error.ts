/** The configuration file cannot be used, or cannot be written. The message names the file, and the line where there is one. Exit code 2. */
export class ConfigFileError extends Error {
  override readonly name = "ConfigFileError";
  readonly file: string;
  readonly line: number | undefined;

  constructor(file: string, problem: string, line?: number, options?: ErrorOptions) {
    super(`${file}${line === undefined ? "" : `:${line}`}: ${problem}`, options);
    this.file = file;
    this.line = line;
  }
}
