import type { Kind } from "../kinds.js";
import { emKinds } from "./em.js";
import { sbcKinds } from "./sbc.js";
import { vspcKinds } from "./vspc.js";

export const allKinds: readonly Kind[] = [...vspcKinds, ...emKinds, ...sbcKinds];
