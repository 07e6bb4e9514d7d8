import type { Invocation, Options } from "./command.js";
import type { Io } from "./io.js";
import type { OpenProfile, ProductName } from "./profile/profile.js";
import type { Start } from "./store/started.js";

/** What commands of operations build on. Tests of them pass their own. */
export interface Services {
  open(product: ProductName | undefined, options: Options, io: Io): Promise<OpenProfile>;
  start(start: Start, open: OpenProfile, invocation: Invocation): Promise<number>;
}

/** Loaded when a command runs: its help needs neither client nor store. */
export const services: Services = {
  open: async (...given) => (await import("./profile/open.js")).openProfile(...given),
  start: async (...given) => (await import("./store/started.js")).startOperation(...given),
};
