import { text } from "../options/check-options.js";

/** A header that authenticates a request. */
export interface Credentials {
  readonly header: string;
  readonly value: string;
}

export function bearer(token: string): Credentials {
  return { header: "authorization", value: `Bearer ${token}` };
}

/** RFC 7617, section 2, in UTF-8. On one line, however long: encoders that break the line make two headers of it. */
export function basic({
  username,
  password,
}: {
  readonly username: string;
  readonly password: string;
}): Credentials {
  const pair = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
  return { header: "authorization", value: `Basic ${pair}` };
}

/** RFC 7617, section 2: the first colon ends the user name. */
export function userName(value: unknown): string | undefined {
  return text(value) ?? ((value as string).includes(":") ? "must not hold a colon" : undefined);
}

/** A line break would start another header. `Headers` refuses it too, but its error quotes the value, which may be a token. */
export function unsafeHeader(value: string): string | undefined {
  return /[^\t\x20-\x7e\x80-\xff]/.test(value) ? "has a character that no header can carry" : undefined;
}

const headerName = /^[!#$%&'*+.^_`|~\w-]+$/;

/** RFC 9110, section 5.1. */
export function unsafeHeaderName(name: string): string | undefined {
  return headerName.test(name) ? undefined : "is not a valid header name";
}
