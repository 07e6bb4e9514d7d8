/** A doc comment of these paragraphs; those that are empty are left out. */
export function docComment(indent: string, paragraphs: (string | undefined)[]): string {
  const lines = paragraphs
    .map((paragraph) => paragraph?.trim().replaceAll("*/", "*\\/"))
    .filter((paragraph) => paragraph)
    .join("\n\n")
    .split("\n");
  if (lines.length === 1) return lines[0] ? `${indent}/** ${lines[0]} */\n` : "";
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n");
  return `${indent}/**\n${body}\n${indent} */\n`;
}

const ERRORS: Record<string, string> = {
  401: "AuthenticationError",
  403: "PermissionError",
  404: "NotFoundError",
  409: "ConflictError",
  423: "LockedError",
  429: "ThrottledError",
};

/** The errors that a call throws for the statuses an operation declares, as a `@throws` line. */
export function throwsLine(statuses: string[]): string | undefined {
  const byClass = new Map<string, string[]>();
  for (const status of statuses.filter((code) => !/^[123]/.test(code))) {
    const name = ERRORS[status] ?? (status.startsWith("5") ? "ServerError" : "HttpError");
    byClass.set(name, [...(byClass.get(name) ?? []), status === "default" ? "any other" : status]);
  }
  const entries = [...byClass].map(([name, codes]) => `${name} (${codes.join(", ")})`);
  return entries.length > 0 ? `@throws ${entries.join(", ")}` : undefined;
}
