import type { SessionRequest } from "../../client/client-setup.js";
import type { PathValues } from "../../client/executor.js";
import { withHint } from "../../errors/http-errors.js";
import { NotFoundError, PermissionError } from "../../errors/index.js";
import type { Clock } from "../../http/clock.js";
import type { CallContext } from "../../http/step.js";
import { bounded } from "../../http/timeout.js";
import { SingleFlight } from "../../http/waiting.js";

/** The version of releases 8.4 to 10.0. */
export const defaultVersion = "v1.2";

/** Newest first: for releases 8.4 and later, 8.3, and 8.2. */
const knownVersions = [defaultVersion, "v1.1", "v1.0"] as const;

type Bounds = Pick<CallContext, "timeout" | "retry"> & { readonly signal: AbortSignal };

interface VersionSettings {
  /** A version, or `discover`. */
  readonly option: string;
  /** Whether the caller passed a token, so that no logon is needed. */
  readonly hasToken: boolean;
  readonly request: SessionRequest;
  readonly clock: Clock;
}

/**
 * The API version in the paths: the given version, or the newest version that the SBC reports. The SBC reports its
 * versions only to requests with a token, and a logon needs a version. So the client tries the known versions until one
 * returns a token.
 */
export class ApiVersion {
  readonly #settings: VersionSettings;
  readonly #flight = new SingleFlight<string>();
  #version: string | undefined;
  /** Index in `knownVersions` of the version for the logon. Kept together with the token of that logon. */
  #tried = 0;

  constructor(settings: VersionSettings) {
    this.#settings = settings;
    if (settings.option !== "discover") this.#version = settings.option;
  }

  path(context: CallContext): PathValues | Promise<PathValues> {
    // This is the logon that precedes the list of versions. The path of the list has no version.
    if (this.#flight.current !== undefined && context.scheme !== undefined) {
      return { version: knownVersions[this.#tried] as string };
    }
    return this.#version === undefined ? this.#discovered(context) : { version: this.#version };
  }

  async #discovered(context: CallContext): Promise<PathValues> {
    const { timeout, retry } = context;
    const discover = async (shared: AbortSignal) => {
      // The logon on the way must find this attempt under way, and it may come here before `join` has returned.
      await Promise.resolve();
      this.#version = await this.#discover({ signal: shared, timeout, retry });
      return this.#version;
    };
    const join = (signal: AbortSignal) => this.#flight.join(discover, signal);
    return { version: await bounded(this.#settings.clock, context, Number.POSITIVE_INFINITY, join) };
  }

  async #discover(bounds: Bounds): Promise<string> {
    for (;;) {
      try {
        return await this.#newest(bounds);
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        // Older releases do not have this list.
        if (error.operationId !== "getToken") return await this.#spoken(bounds);
        if (++this.#tried < knownVersions.length) continue;
        this.#tried = 0;
        throw noneSpoken(error);
      }
    }
  }

  /** The newest version that this package knows too. A later version may use the same names differently. */
  async #newest(bounds: Bounds): Promise<string> {
    const response = await this.#request("getSupportedVersions", bounds);
    const { data } = response.body() as {
      data?: { supportedVersions?: { latestVersion?: string; otherVersions?: string[] } };
    };
    const { latestVersion, otherVersions = [] } = data?.supportedVersions ?? {};
    const offered = [latestVersion, ...otherVersions];
    return knownVersions.find((version) => offered.includes(version)) ?? (await this.#spoken(bounds));
  }

  /** The version that returned a token. For a supplied token, the first version that the SBC knows. */
  async #spoken(bounds: Bounds): Promise<string> {
    if (!this.#settings.hasToken) return knownVersions[this.#tried] as string;
    for (const version of knownVersions) {
      try {
        await this.#request("getAsyncStatus", bounds, { version });
        return version;
      } catch (error) {
        // The operation needs an administrator, whatever the version.
        if (error instanceof PermissionError) return version;
        if (!(error instanceof NotFoundError)) throw error;
        if (version === knownVersions.at(-1)) throw noneSpoken(error);
      }
    }
    return defaultVersion;
  }

  #request(operationId: string, { signal, timeout, retry }: Bounds, managed?: PathValues) {
    const bounds = { signal, timeout, retry, deadline: Number.MAX_SAFE_INTEGER };
    return this.#settings.request(operationId, {}, bounds, { managed });
  }
}

/** Replaces the hint of the SBC's error, which would be to discover the version: that has just been tried. */
function noneSpoken(error: NotFoundError): NotFoundError {
  const hint = `the SBC supports none of the API versions ${knownVersions.join(", ")}. Check baseUrl, or pass apiVersion`;
  return withHint(NotFoundError, error, hint);
}
