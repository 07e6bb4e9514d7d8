import { NotFoundError } from "../../errors/index.js";
import { changesOf, type PlainElement } from "../../products/oracle-sbc/configuration/plain-element.js";
import type { OracleSbc } from "../../products/oracle-sbc/oracle-sbc.js";
import type { PlannedRequest } from "../operations/dry-run.js";
import { requestOf } from "../operations/dry-run.js";
import { masked } from "../operations/masked.js";
import type { Profile } from "../profile/profile.js";
import type { Change } from "./changes.js";

type Sbc = Pick<OracleSbc, "getElement" | "putElement" | "deleteConfigElement">;

interface Bounds {
  readonly signal?: AbortSignal | undefined;
}

/** Makes a change in the editing configuration. Needs the lock. */
export async function makeChange(sbc: Sbc, change: Change, { signal }: Bounds): Promise<void> {
  const { kind, elementType, keys } = change;
  if (kind === "delete") {
    await sbc.deleteConfigElement({ elementType, ...given(keys) }, { signal });
    return;
  }
  const { element } = await changed(sbc, change, { signal });
  await sbc.putElement(element, { signal });
}

/** The request that a change would send now. `undefined`: the SBC has these values already. */
export async function plannedChange(
  sbc: Sbc,
  change: Change,
  profile: Profile,
): Promise<PlannedRequest | undefined> {
  const { kind, elementType, keys } = change;
  if (kind === "delete") return requestOf("deleteConfigElement", { elementType, ...given(keys) }, profile);
  const { element, isNew } = await changed(sbc, change, {});
  const body = changesOf(element);
  if (body === undefined) return undefined;
  return requestOf(isNew ? "addConfigElement" : "updateConfigElement", { body: masked(body) }, profile);
}

/** The element with its new values, as it is on the SBC otherwise. */
async function changed(
  sbc: Sbc,
  { elementType, keys, attributes, subElements }: Change,
  options: Bounds,
): Promise<{ element: PlainElement; isNew: boolean }> {
  try {
    const element = await sbc.getElement(elementType, keys, options);
    Object.assign(element.attributes, attributes);
    if (subElements !== undefined) element.subElements.splice(0, Number.POSITIVE_INFINITY, ...subElements);
    return { element, isNew: false };
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    const values = { ...keys, ...attributes };
    return {
      element: { elementType, keys, attributes: values, subElements: [...(subElements ?? [])] },
      isNew: true,
    };
  }
}

function given(keys: Readonly<Record<string, string>>): { keys?: Readonly<Record<string, string>> } {
  return Object.keys(keys).length === 0 ? {} : { keys };
}
