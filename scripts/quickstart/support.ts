import type { ClientOptions } from "../../src/index.js";
import type { RecordedRequest } from "../../src/mock/index.js";
import type { Screen } from "./screen.js";

/** One product of the quickstart. Returns the requests that its mock received. */
export type Play = (screen: Screen, options: PlayOptions) => Promise<readonly RecordedRequest[]>;

/** Options of the client besides URL and credentials: with `--verbose` a `fetch` that prints requests and responses. */
export type PlayOptions = Pick<ClientOptions, "fetch">;

/** How the waits of the quickstart poll. The deadline ends a run in which the mock does not do its part. */
export const pace = { interval: 100, deadline: 120_000 };

/** Parameters that request an example of the spec by its name, with the header of Prism that is made for that. */
export const example = (name: string) => ({ headers: { Prefer: `example=${name}` } });

/** Where a mock listens. Its port differs from run to run, so that a pipe does not show it. */
export function address(screen: Screen, url: string): string {
  return screen.live ? `A mock server in this process: ${url}` : "A mock server in this process.";
}
