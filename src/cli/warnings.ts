import type { Io } from "./io.js";
import { plainText } from "./output/terminal-text.js";

/** A session that stays open is no news for who has the handle of its work. */
const expected = "ASYNCOPS_NOT_LOGGED_OFF";

/** Prints the warnings of the clients like other messages, without the hints for developers that Node adds. */
export function showWarnings({ stderr }: Pick<Io, "stderr">): void {
  process.removeAllListeners("warning");
  process.on("warning", (warning: Error & { readonly code?: string }) => {
    if (warning.code === expected) return;
    const kind = warning.code?.startsWith("ASYNCOPS_") ? "" : `${warning.name}: `;
    stderr.write(`asyncops: ${kind}${plainText(warning.message)}\n`);
  });
}
