const secret = /pass(?:word|wd|phrase)|pwd|secret|token|credential|auth|cookie|key|mfa/i;

/**
 * The parameters of a start as they are stored: they say what was started. The body is left out, because it may hold secrets under any
 * name, and so is what has the name of a secret.
 */
export function storedParameters(parameters: object): Readonly<Record<string, unknown>> {
  const kept = Object.entries(parameters).filter(
    ([name, value]) => name !== "body" && !secret.test(name) && isPlain(value),
  );
  return Object.fromEntries(kept);
}

function isPlain(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
