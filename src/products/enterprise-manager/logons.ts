import type { SessionContext } from "../../client/client-setup.js";
import { AuthenticationError, ConfigurationError, HttpError, NotFoundError } from "../../errors/index.js";
import { withHint } from "../../errors/annotate.js";
import type { Credentials } from "../../http/authenticate.js";
import { basic } from "../../http/basic-auth.js";
import type { Contact } from "../../http/contact.js";
import { LogonFlight } from "../../http/logon-flight.js";
import { isPasswordRefused } from "../../http/password-refusal.js";
import { isTransient } from "../../http/retry.js";
import type { CallContext } from "../../http/step.js";
import { refusedBefore } from "../../request/refused-before.js";
import type { EnterpriseManagerAuth } from "./auth.js";
import { type Logon, readLogon } from "./logon.js";
import { product } from "./product.js";

export interface LogonsSettings extends SessionContext {
  readonly auth: EnterpriseManagerAuth;
  readonly apiVersion: string;
}

interface Bounds {
  readonly signal: AbortSignal;
  readonly timeout: number;
}

/** Logs on: one logon for all calls that wait, and none with a password that the server has refused. */
export class Logons {
  readonly #settings: LogonsSettings;
  readonly #flight: LogonFlight<Logon>;
  /** For every logon after the one that was refused: once more could lock the account. */
  #refusal: AuthenticationError | undefined;

  constructor(settings: LogonsSettings) {
    const { clock, policy, contact } = settings;
    this.#settings = settings;
    this.#flight = new LogonFlight({ clock, policy, isTransient: (error) => mayPass(error, contact) });
  }

  /** Joins the logon under way, or begins one. `opened` gets the session though the caller that began it may have left. */
  join(context: CallContext, opened: (logon: Logon) => void): Promise<Logon> {
    const { timeout } = context;
    return this.#flight.join(context, async (signal) => {
      const logon = await this.#open({ signal, timeout });
      opened(logon);
      return logon;
    });
  }

  /** Resolves when no logon is under way. */
  async settled(): Promise<void> {
    await this.#flight.current?.catch(() => undefined);
  }

  /**
   * User name and password, for the logon.
   * @throws {AuthenticationError} when the server has refused them before.
   */
  credentials({ operationId }: CallContext): Credentials {
    const { auth } = this.#settings;
    if (auth.sessionId !== undefined) {
      throw new ConfigurationError("auth", "holds a session only; a logon needs username and password", {
        operationId,
      });
    }
    if (this.#refusal !== undefined) throw this.#refusal;
    return basic(auth);
  }

  /** The server has answered 401 to user name and password. */
  refused(error: AuthenticationError): void {
    this.#refusal ??= refusedBefore(error);
  }

  async #open(bounds: Bounds): Promise<Logon> {
    if (this.#refusal !== undefined) throw this.#refusal;
    const { request, apiVersion, contact } = this.#settings;
    const options = { ...bounds, deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
    try {
      const logon = await readLogon(await request("logon", { v: apiVersion }, options), contact.recognized);
      // The header with the session is the product's own form, whatever the body is.
      contact.recognize();
      return logon;
    } catch (error) {
      throw await this.#explained(error, bounds);
    }
  }

  /** A refused logon with what can be done about it. A page says nothing about the credentials. */
  async #explained(error: unknown, bounds: Bounds): Promise<unknown> {
    if (error instanceof NotFoundError) {
      // Where Enterprise Manager has been before, it is the page of a server that starts.
      if (!error.recognized && this.#settings.contact.recognized) return error;
      return withHint(
        NotFoundError,
        error,
        "there is no logon at this address; baseUrl must lead to Enterprise Manager, port 9398 (9419 is the REST API of Veeam Backup & Replication)",
      );
    }
    if (!isPasswordRefused(error)) return error;
    const { apiVersion } = this.#settings;
    const versions = apiVersion === "latest" ? undefined : await this.#supportedVersions(bounds);
    if (versions !== undefined && !versions.includes(apiVersion)) {
      const failure = withHint(
        AuthenticationError,
        error,
        `the server does not speak ${apiVersion}, but ${versions.join(", ")}; leave apiVersion out for its latest`,
      );
      this.#refusal = failure;
      return failure;
    }
    const failure = withHint(
      AuthenticationError,
      error,
      "logon failed; check user name (DOMAIN\\user) and password, and that the account has a role in Enterprise Manager",
    );
    this.#refusal = refusedBefore(failure);
    return failure;
  }

  /** The server answers an unsupported version as it does a wrong password; the list of them needs no logon. */
  async #supportedVersions(bounds: Bounds): Promise<string[] | undefined> {
    const { request } = this.#settings;
    const options = { ...bounds, deadline: Number.MAX_SAFE_INTEGER, retry: false } as const;
    try {
      const answer = await request("getEnterpriseManager", {}, options);
      const { SupportedVersions } = (await answer.body()) as { SupportedVersions: { Name: string }[] };
      return SupportedVersions.length > 0 ? SupportedVersions.map(({ Name }) => Name) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** A logon is worth another attempt: the server is busy, or a page came in its place. What the server itself says stays. */
function mayPass(error: unknown, contact: Contact): boolean {
  if (isPasswordRefused(error)) return false;
  if (isTransient(error, product.retry)) return true;
  return !(error instanceof HttpError && error.recognized) && contact.isTransient(error);
}
