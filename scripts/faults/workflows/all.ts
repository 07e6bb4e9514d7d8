import type { Kind } from "../kinds.js";
import { closeKinds } from "./close.js";
import { emKinds } from "./em.js";
import { emCallKinds } from "./em-calls.js";
import { sbcKinds } from "./sbc.js";
import { sbcApplyKinds } from "./sbc-apply.js";
import { sbcCallKinds } from "./sbc-calls.js";
import { vspcKinds } from "./vspc.js";
import { vspcCallKinds } from "./vspc-calls.js";

export const allKinds: readonly Kind[] = [
  ...vspcKinds,
  ...vspcCallKinds,
  ...emKinds,
  ...emCallKinds,
  ...sbcKinds,
  ...sbcCallKinds,
  ...sbcApplyKinds,
  ...closeKinds,
];
