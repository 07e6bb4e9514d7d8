import type { Journal, ProductName } from "./exchange.js";
import type { Model } from "./model.js";
import type { Play } from "./play.js";
import type { Random } from "./random.js";

/** One kind of workflow. */
export interface Kind<M extends Model = Model> {
  readonly name: string;
  readonly product: ProductName;
  /** How often it is drawn, beside the others. */
  readonly weight: number;
  /** Calls come one after the other, so that the next request to an address is the same one again. */
  readonly oneByOne?: boolean;
  /** The server that it runs against. */
  model(chance: Random, journal: Journal, now: () => number): M;
  run(play: Play<M>): Promise<void>;
}

/** Kinds of one product differ in their model; whoever runs them need not know. */
export function kind<M extends Model>(of: Kind<M>): Kind {
  return of as unknown as Kind;
}
