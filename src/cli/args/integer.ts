import { UsageError } from "../usage-error.js";

/**
 * A whole number in decimal digits. `Number()` also reads `0x10`, `1e3`, `+5` and ` 5`, which are more often mistakes than meant.
 * @param least the smallest number
 * @throws {UsageError} for anything else.
 */
export function integerOf(text: string, option: string, least = Number.MIN_SAFE_INTEGER): number {
  const value = Number(text);
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
  const bound = least === Number.MIN_SAFE_INTEGER ? "" : ` of at least ${least}`;
  throw new UsageError(`${option} must be a whole number${bound} in decimal digits, not '${text}'`);
}
