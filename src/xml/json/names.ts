import type { Attribute, Member, ObjectBinding, TextMember } from "../schema/binding.js";

/** What a member of JSON is read to: an element, else an attribute or the text, which are scalars. */
export type Slot = { readonly key: string } & (
  | { readonly member: Member; readonly scalar?: undefined }
  | { readonly scalar: Attribute | TextMember; readonly member?: undefined }
);

/** Finds members by their names in JSON. */
export interface JsonNames {
  /** The member of exactly this name, else the first of this name in another case. */
  find(name: string): Slot | undefined;
}

const known = new WeakMap<ObjectBinding, JsonNames>();

/**
 * Some servers write their members as the schema has them, others in camel case, without a rule that would hold for
 * all: `taskId`, but `uid` and `vAppRestorePoints`. So names are compared without case.
 */
export function namesOf(binding: ObjectBinding): JsonNames {
  let names = known.get(binding);
  if (names === undefined) {
    names = collect(binding);
    known.set(binding, names);
  }
  return names;
}

function collect({ attributes, texts, members }: ObjectBinding): JsonNames {
  const slots: Slot[] = [
    ...[...attributes.values()].flat().map((scalar): Slot => ({ key: scalar.key, scalar })),
    ...texts.map((scalar): Slot => ({ key: scalar.key, scalar })),
    ...members.map((member): Slot => ({ key: member.key, member })),
  ];
  const exact = new Map<string, Slot>();
  const folded = new Map<string, Slot>();
  for (const slot of slots) {
    if (!exact.has(slot.key)) exact.set(slot.key, slot);
    const lower = slot.key.toLowerCase();
    if (!folded.has(lower)) folded.set(lower, slot);
  }
  return { find: (name) => exact.get(name) ?? folded.get(name.toLowerCase()) };
}

/** The name that an object has for a key: exactly that if there is something under it, else one in another case. */
export function nameIn(value: Readonly<Record<string, unknown>>, key: string): string | undefined {
  if (Object.hasOwn(value, key) && value[key] !== null) return key;
  const lower = key.toLowerCase();
  const alike = Object.keys(value).filter((name) => name.toLowerCase() === lower);
  return alike.find((name) => value[name] !== null) ?? alike[0];
}
