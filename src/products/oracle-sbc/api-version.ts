import type { SessionRequest } from "../../client/client.js";
import type { PathValues } from "../../client/exchange.js";
import { NotFoundError } from "../../errors/index.js";
import { SingleFlight } from "../../transport/single-flight.js";
import type { CallContext } from "../../transport/step.js";

/** Spoken by releases 8.4 to 10.0. */
export const defaultVersion = "v1.2";

/** Newest first. Which release has which: 8.4 and later, 8.3, 8.2. */
const knownVersions = [defaultVersion, "v1.1", "v1.0"];

/**
 * The version in the paths: the one that was given, or the newest one that the box says it has. The box tells only to those
 * with a token, and a token needs a version: so the known ones are tried until one gives a token.
 */
export class ApiVersion {
  readonly #request: SessionRequest;
  readonly #flight = new SingleFlight<string>();
  #version: string | undefined;

  constructor(option: string, request: SessionRequest) {
    this.#request = request;
    if (option !== "discover") this.#version = option;
  }

  async path({ signal, timeout }: CallContext): Promise<PathValues> {
    this.#version ??= await this.#flight.join(async (shared) => {
      this.#version = await this.#discover({ signal: shared, timeout, deadline: Number.MAX_SAFE_INTEGER });
      return this.#version;
    }, signal);
    return { version: this.#version };
  }

  async #discover(bounds: { signal: AbortSignal; timeout: number; deadline: number }): Promise<string> {
    const options = { ...bounds, retry: false } as const;
    for (const version of knownVersions) {
      try {
        await (await this.#request("getToken", {}, options, { version })).body();
      } catch (error) {
        if (error instanceof NotFoundError && version !== knownVersions.at(-1)) continue;
        throw error;
      }
      // From here on requests know a version, the logon for this one included.
      this.#version = version;
      return this.#newest(version, options);
    }
    return defaultVersion;
  }

  /** Of those that are known here too: a later one may mean other things by the same words. */
  async #newest(spoken: string, options: object): Promise<string> {
    try {
      const answer = await this.#request("getSupportedVersions", {}, options);
      const { data } = (await answer.body()) as {
        data: { supportedVersions: { latestVersion: string; otherVersions?: string[] } };
      };
      const { latestVersion, otherVersions = [] } = data.supportedVersions;
      const offered = [latestVersion, ...otherVersions];
      return knownVersions.find((version) => offered.includes(version)) ?? spoken;
    } catch (error) {
      // Older boxes do not have this list.
      if (error instanceof NotFoundError) return spoken;
      throw error;
    }
  }
}
