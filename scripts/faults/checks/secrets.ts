import { inspect } from "node:util";
import type { Play } from "../play.js";

/** Shorter ones would be found by chance. */
const shortest = 6;

/** No secret is in what people see: errors, log lines, resume JSON. */
export function checkSecrets(play: Play): void {
  const forms = formsOf([...play.model.secrets, ...play.secrets]);
  const seen = new Set<string>();
  for (const { where, what } of play.texts) {
    const text = textOf(what);
    for (const [form, name] of forms) {
      if (!text.includes(form)) continue;
      const found = `${name} in ${where.replace(/\d+/g, "n")}`;
      if (!seen.has(found)) play.found("secret", found);
      seen.add(found);
    }
  }
}

function formsOf(secrets: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const secret of secrets) {
    if (secret.length < shortest) continue;
    const name = secret.includes(".") ? secret.slice(0, secret.indexOf(".")) : "a password or session";
    forms.set(secret, name);
    const encoded = encodeURIComponent(secret);
    if (encoded !== secret) forms.set(encoded, `${name}, URL-encoded`);
    const base64 = Buffer.from(secret).toString("base64");
    forms.set(base64.replace(/=+$/, ""), `${name}, in base64`);
  }
  return forms;
}

/** All that can be seen of a value. */
function textOf(value: unknown): string {
  const parts = [inspect(value, { depth: 10, maxStringLength: null, maxArrayLength: null })];
  if (value instanceof Error) parts.push(value.message, value.stack ?? "");
  try {
    parts.push(JSON.stringify(value) ?? "");
  } catch {
    // A value with a cycle has no JSON to leak anything with.
  }
  return parts.join("\n");
}
