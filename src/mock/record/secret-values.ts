const mask = "***";

/** Parts of the names of secrets: of parameters, members, elements and headers. */
const secret =
  "pass(?:word|wd|phrase)|pwd|secret|authorization|cookie|auth[-_]?token|api[-_]?key|private[-_]?key|(?:mfa|device|user|encrypted|otp)[-_]?code|code[-_]?verifier|assertion|samlresponse";

/**
 * The member that makes an object, or a form, a request for a token (OAuth 2.0). In it, `code` is a secret; elsewhere it is the
 * number of an error.
 */
const tokenRequest = "grant_type";

/** A code of such a request in text that could not be decoded. */
const codeInText =
  /((?:^|[&"'\s{,?;>])code["']?[ \t]{0,8}[=:>][ \t]{0,8})(?:"(?:[^"\\]|\\.)*|[^"&<>\r\n]+)/gi;

/** A name by itself. `tokenType` and `backupSessionId` do not name secrets. */
const secretName = new RegExp(`${secret}|token$|^session_?id$|x-restsvcsessionid`, "i");

/** A name in text that could not be decoded. Where it begins and ends is not known, so it may be part of any word. */
const secretInText = `${secret}|token|session_?id`;

/**
 * A name in such text, a separator, and the value, in quotes or up to the end of a form field or element. Takes linear
 * time, because no text matches in two ways.
 */
const namedInText = new RegExp(
  String.raw`((?:${secretInText})["']?[ \t]{0,8}[=:>][ \t]{0,8})(?:"(?:[^"\\]|\\.)*|[^"&<>\r\n]+)`,
  "gi",
);

const secretInXml = new RegExp(secretInText, "i");

/** Paths and links of Enterprise Manager contain the session id, which is part of its token. */
const sessionInPath = /(\/logonSessions\/)[^/?#"\s]+/gi;

/** Members with a name whose value is in a member `value`: JSON Patch, and elements of the SBC. */
const nameMembers = ["name", "path", "property", "key"];

/** Deeper than any body of a spec. */
const deepest = 100;

export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** A copy of a value with the texts under secret names masked, at any depth. */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === "string") return pathWithoutSecrets(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return "…";
  if (Array.isArray(value)) return value.map((entry) => withoutSecrets(entry, depth + 1));
  const record = value as Readonly<Record<string, unknown>>;
  const isTokenRequest = Object.keys(record).some((name) => name.toLowerCase() === tokenRequest);
  const isNamed = nameMembers.some((member) => isSecretText(record[member]));
  // Not by assignment, because assigning to `__proto__` does not set a member.
  return Object.fromEntries(
    Object.entries(record).map(([name, entry]) => [
      name,
      isSecretName(name) || (isNamed && name === "value") || (isTokenRequest && name.toLowerCase() === "code")
        ? masked(entry, depth)
        : withoutSecrets(entry, depth + 1),
    ]),
  );
}

/**
 * Masks text that could not be decoded: invalid JSON or XML, forms of an unknown media type. In XML a value may be in an
 * attribute, an element of its own, CDATA or references, so everything after the first secret name is masked.
 */
export function textWithoutSecrets(text: string): string {
  if (/^\s*</.test(text)) {
    const { index, 0: name } = secretInXml.exec(text) ?? { index: -1, 0: "" };
    if (index >= 0) return `${pathWithoutSecrets(text.slice(0, index + name.length))}${mask}`;
  }
  const isTokenRequest = text.toLowerCase().includes(tokenRequest);
  const shown = isTokenRequest ? text.replace(codeInText, `$1${mask}`) : text;
  return pathWithoutSecrets(shown.replace(namedInText, `$1${mask}`));
}

export function pathWithoutSecrets(path: string): string {
  return path.replace(sessionInPath, `$1${mask}`);
}

function isSecretText(value: unknown): boolean {
  return typeof value === "string" && isSecretName(value);
}

/** An empty value stays empty, because it is useful to see that there was no value. */
function masked(value: unknown, depth: number): unknown {
  if (typeof value === "string") return value === "" ? "" : mask;
  if (typeof value === "number") return mask;
  if (typeof value !== "object" || value === null || depth > deepest) return withoutSecrets(value, depth + 1);
  if (Array.isArray(value)) return value.map((entry) => masked(entry, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, masked(entry, depth + 1)]));
}
