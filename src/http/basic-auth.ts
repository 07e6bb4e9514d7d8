import { text } from "../options/check-options.js";
import type { Credentials } from "./authenticate.js";

/** In one line, however long: encoders that break it make two headers of it. RFC 7617, section 2, in UTF-8. */
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

/** RFC 7617, section 2: what is before the first colon is the name. */
export function userName(value: unknown): string | undefined {
  return text(value) ?? ((value as string).includes(":") ? "must not hold a colon" : undefined);
}
