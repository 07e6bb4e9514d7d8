import { ConfigurationError } from "../../errors/index.js";
import { pathText } from "../faults.js";
import { isRecord, kindOf, own, type Values } from "../values.js";
import type { Binding, ChoiceBinding, Element, ObjectBinding, ScalarBinding } from "./binding.js";
import { isScalar } from "./scalar.js";

/** What the writers of XML and JSON share: the place in the value, checks, and the choice between alternatives. */
export abstract class ValueWriter {
  /** Keys and indexes from the root to the current value, for messages. */
  protected readonly path: (string | number)[] = [];
  readonly #deepest: number;
  #depth = 0;

  constructor(deepest: number) {
    this.#deepest = deepest;
  }

  /** A value may contain itself. */
  protected enter(): void {
    if (++this.#depth > this.#deepest) throw this.fault(`nests deeper than ${this.#deepest}`);
  }

  protected leave(): void {
    this.#depth--;
  }

  protected pick<T extends Element>(elements: readonly T[], value: unknown): T {
    const element = pickElement(elements, value);
    if (element === undefined) throw this.fault("matches none of the alternatives of the schema");
    return element;
  }

  protected checkArray(value: unknown): asserts value is unknown[] {
    if (!Array.isArray(value)) throw this.fault(`must be an array, not ${kindOf(value)}`);
  }

  protected checkNull(nullable: boolean): void {
    if (!nullable) throw this.fault("is null, which the schema does not allow");
  }

  protected checkScalar(types: ScalarBinding["types"], value: unknown): void {
    if (!isScalar(types, value))
      throw this.fault(`must be of type ${types.join(" or ")}, not ${kindOf(value)}`);
  }

  protected checkObject(value: unknown): asserts value is Values {
    if (!isRecord(value)) throw this.fault(`must be an object, not ${kindOf(value)}`);
  }

  protected fault(problem: string): ConfigurationError {
    return new ConfigurationError(pathText(this.path) || "value", problem);
  }
}

/** The binding that an object is written by. */
export function chosen(binding: ObjectBinding | ChoiceBinding, value: Values): ObjectBinding {
  if (binding.kind === "object") return binding;
  return binding.options.get(String(own(value, binding.key))) ?? binding.union;
}

/** The alternative that a value is written as, where alternatives are elements of different names. */
function pickElement<T extends Element>(elements: readonly T[], value: unknown): T | undefined {
  if (elements.length === 1) return elements[0];
  const fitting = elements.filter(({ binding, nullable }) =>
    value === null ? nullable : fits(binding, value),
  );
  return fitting.find(({ binding }) => namesAll(binding, value)) ?? fitting[0];
}

/** Checks only what distinguishes alternatives. */
function fits(binding: Binding, value: unknown): boolean {
  if (binding.kind === "scalar") return binding.types.some((type) => isOfType(type, value));
  if (binding.kind === "list") return Array.isArray(value);
  if (binding.kind === "open") return true;
  if (!isRecord(value)) return false;
  if (binding.kind === "choice") return binding.options.has(String(own(value, binding.key)));
  return binding.required.every((key) => own(value, key) !== undefined);
}

function isOfType(type: string, value: unknown): boolean {
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function namesAll(binding: Binding, value: unknown): boolean {
  if (!isRecord(value) || binding.kind === "scalar" || binding.kind === "list") return true;
  const object = binding.kind === "choice" ? binding.union : binding;
  if (object.kind === "open" || object.additional !== undefined) return true;
  return Object.keys(value).every((key) => object.keys.has(key) || value[key] === undefined);
}
