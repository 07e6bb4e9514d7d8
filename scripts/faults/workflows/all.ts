import type { Kind } from "../kinds.js";
import { vspcKinds } from "./vspc.js";

export const allKinds: readonly Kind[] = [...vspcKinds];
