/** Longer than any password, key or token. */
export const longestSecret = 64 * 1024;

/**
 * The text of a secret that was read from a pipe, without the mark that programs of Windows put before UTF-8. `undefined`: it is not UTF-8.
 * A password with other characters in their place would be refused, and counted as a wrong one.
 */
export function secretText(bytes: Uint8Array): string | undefined {
  try {
    // The decoder takes the mark away.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
