import type { Value } from "../store.js";
import type { World } from "../world.js";

/** A value in the form that an operation returns: whole, or as a reference to it. */
export function formed(world: World, { form }: { readonly form?: "reference" }, value: Value): Value {
  return form === "reference" && world.links !== undefined ? world.links.referenceOf(value) : value;
}
