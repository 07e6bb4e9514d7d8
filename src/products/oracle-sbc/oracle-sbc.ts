import type { OracleSbcMethods, OracleSbcOperations } from "../../../generated/oracle-sbc/client.js";
import { operations } from "../../../generated/oracle-sbc/operations.js";
import { schemas } from "../../../generated/oracle-sbc/schemas.js";
import type { paths } from "../../../generated/oracle-sbc/types.js";
import { xmlBodies } from "../../body/xml-bodies.js";
import { Client } from "../../client/client.js";
import { defineMethods } from "../../client/methods.js";
import { type ClientOptions, checkOptions, clientChecks, defaults, text } from "../../client/options.js";
import type { CallOptions } from "../../contract/call.js";
import { NotFoundError } from "../../errors/index.js";
import type { WaitOptions } from "../../lro/operation.js";
import { defaultVersion } from "./api-version.js";
import { authChecks, type OracleSbcAuth } from "./auth.js";
import {
  type Applied,
  type ApplyOptions,
  applyConfiguration,
  type ConfigurationAction,
  type EditContext,
} from "./configuration/apply-configuration.js";
import { type CertificateRenewal, checkRenewal, renewCertificate } from "./configuration/certificate.js";
import { ElementType } from "./configuration/element-type.js";
import {
  type GetElementOptions,
  getElement,
  type PutElementOptions,
  putElement,
} from "./configuration/elements.js";
import { ConfigurationLock, type LockOptions } from "./configuration/lock.js";
import type { PlainElement } from "./configuration/plain-element.js";
import { openErrors } from "./error-bodies.js";
import type { OracleSbcBeginOptions } from "./lro/begin-options.js";
import { OracleSbcFollower } from "./lro/follower.js";
import { product } from "./product.js";
import { OracleSbcSession } from "./session.js";

/** Longest time for one request to unlock, in ms: one that hangs must leave time for another. */
const longestUnlock = 10_000;

const error = { $ref: "#/components/schemas/ErrorResponse" };

export interface OracleSbcOptions extends ClientOptions {
  readonly auth: OracleSbcAuth;
  /** Version in the paths, or `"discover"` to ask the SBC for the newest that is known here too. Default `v1.2`. */
  readonly apiVersion?: string | undefined;
  /**
   * Name of the form field that carries the current token when it is renewed. The vendor's pages do not tell it. Where it is
   * wrong, a token is replaced all the same, but a lock lives 10 minutes at most. Default `accessToken`, a guess.
   */
  readonly renewalField?: string | undefined;
}

/** Oracle Session Border Controller, REST API. Its methods are the operations of the description, by operationId. */
export interface OracleSbc extends OracleSbcMethods {}

/**
 * A client of one Oracle Session Border Controller. Gets a token with the first call, and renews it before it expires. `close()`
 * releases a lock of the configuration that is held here, and forgets the token: the SBC has no logoff.
 *
 * @example
 * const sbc = new OracleSbc({ baseUrl: "https://sbc.example.com", auth: { username, password }, tls: { ca } });
 * await sbc.withConfigurationLock(async () => {
 *   const agent = await sbc.getElement("session-agent", { hostname: "gw1.example.net" });
 *   agent.attributes.state = "disabled";
 *   await sbc.putElement(agent);
 * });
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: defineMethods gives the class every method of the interface
export class OracleSbc extends Client<
  OracleSbcOperations,
  paths,
  "text",
  OracleSbcBeginOptions,
  OracleSbcSession,
  OracleSbcFollower
> {
  readonly #lock: ConfigurationLock;

  /** @throws {ConfigurationError} for an option that is unknown or cannot be used, by its name. */
  constructor(options: OracleSbcOptions) {
    checkOptions(options, {
      ...clientChecks,
      auth: authChecks(options?.auth),
      apiVersion: versionText,
      renewalField: text,
    });
    const { auth, apiVersion = defaultVersion, renewalField = "accessToken" } = options;
    super(options, {
      product,
      bodies: openErrors(
        xmlBodies({ schemas, error, maxBytes: options.maxResponseBytes ?? defaults.maxResponseBytes }),
        schemas,
        error,
      ),
      headers: { accept: "application/xml", "content-type": "application/xml" },
      auth,
      session: (context) => new OracleSbcSession({ ...context, auth, apiVersion, renewalField }),
      lro: (context, session) =>
        new OracleSbcFollower(context, {
          ...context,
          deadline: options.deadline ?? defaults.deadline,
          supplied: "accessToken" in auth,
          restarted: () => session.restarted(),
        }),
    });
    const { session, tracker, clock, lifetime, request, warn } = this.parts();
    const timeout = Math.min(options.timeout ?? defaults.timeout, longestUnlock);
    this.#lock = new ConfigurationLock({
      session,
      clock,
      lifetime,
      calls: {
        lock: (bounds) => this.lockConfiguration({}, bounds),
        unlock: async (bounds) => {
          const once = { ...bounds, timeout, retry: false } as const;
          const { body } = await request("unlockConfiguration", {}, once, { closing: true });
          await body();
        },
        busy: (bounds) => tracker.busy(bounds),
      },
      warn: (message) => warn(message, "ASYNCOPS_NOT_UNLOCKED"),
    });
    session.onClose(() => this.#lock.close());
  }

  /**
   * Takes the lock of the configuration, calls `work` and releases the lock, whatever happens in it. The lock lives as long
   * as the token that it was taken with: a fresh one is got first, and renewed while work goes on. Inside another call of
   * the same client it only calls `work`; calls that come at the same time wait for each other. To save, verify, activate,
   * restore or back up needs it too, called or begun; a poll of what was begun does not.
   * @throws {LockedError} `held-by-another` when somebody else has it; `lost`, from calls inside or at the end, when its token has
   *   died. {@link ClientClosedError} when the client is closed; the lock is released then.
   */
  withConfigurationLock<T>(work: () => T | Promise<T>, options?: LockOptions): Promise<T> {
    return this.#lock.hold(work, options);
  }

  /**
   * Changes the configuration and puts it into effect: takes the lock, calls `edit`, verifies, saves and activates, each to its
   * end, and releases the lock whatever happens. What fails ends it: nothing is saved or activated after a failed
   * verification. Without `edit` it puts into effect what has been edited before. Inside `withConfigurationLock` it uses that
   * lock.
   *
   * With `backup` the editing configuration is first written to a file on the SBC; with `rollback: true` it is put back from
   * there after a failure. An error of this package says in `steps`, and in its message, what had been done before.
   * @throws {NotSupportedError} on the standby SBC of a pair; nothing was locked. {@link LockedError} when somebody else has the
   *   lock. {@link OperationFailedError} with the SBC's words when an action fails, {@link TimeoutError} at the deadline; what
   *   `edit` throws; the reason of `signal`.
   * @example
   * await sbc.applyConfiguration(
   *   async () => {
   *     const agent = await sbc.getElement("session-agent", { hostname: "gw1.example.net" });
   *     agent.attributes.state = "disabled";
   *     await sbc.putElement(agent);
   *   },
   *   { backup: "before-change.gz", rollback: true },
   * );
   */
  applyConfiguration(edit?: (context: EditContext) => unknown, options: ApplyOptions = {}): Promise<Applied> {
    const { clock, lifetime, read, warn } = this.parts();
    const calls = {
      clock,
      lifetime,
      ended: this.#lock.ended,
      hold: <T>(work: () => Promise<T>, lock: LockOptions) => this.#lock.hold(work, lock),
      warn: (message: string) => warn(message, "ASYNCOPS_NOT_PUT_BACK"),
      role: async (bounds: CallOptions) => {
        const { body } = await read("getSystemStatus", {}, bounds);
        const { data } = body as OracleSbcOperations["getSystemStatus"]["result"];
        return { role: data.role, peer: data.haPeerName };
      },
      run: async (action: ConfigurationAction, parameters: object, wait: WaitOptions) => {
        const { signal, deadline } = wait;
        const operation = await this.begin(action, parameters as never, { signal, deadline });
        await operation.wait(wait);
        return operation.certainty;
      },
    };
    return applyConfiguration(calls, edit, options);
  }

  /**
   * Reads one configuration element as a plain object. `keys` are its key attributes, none for a type with one instance.
   * @throws {NotFoundError} when there is none. @throws {ConfigurationError} when the keys pick several, for a key that is
   * empty, and when the SBC gives an element that does not have these keys.
   */
  getElement(
    elementType: string,
    keys: Readonly<Record<string, string>> = {},
    options?: GetElementOptions,
  ): Promise<PlainElement> {
    return getElement(this, elementType, keys, options);
  }

  /**
   * Writes a configuration element: the attributes that have changed since `getElement`, or all of one that was made here,
   * a copy included. So of one that was read with `running` only a copy brings back the running values.
   * Nothing is sent when nothing has changed. Adds the element where there is none, unless `create` is `false`. Needs the
   * lock. Gives the element as the SBC has it then. Elements within are sent, all of them, when one has changed; whether
   * the SBC then drops those that were taken out is not documented, but what is given shows it.
   * @throws {ConfigurationError} for a value that is no string, by its name; for an attribute that was taken out, a key that
   * has changed, or elements within that were all taken out: there is no way to send that.
   */
  putElement(element: PlainElement, options?: PutElementOptions): Promise<PlainElement> {
    return putElement(this, element, options);
  }

  /**
   * A type of configuration element as this SBC describes it, to read and write instances with their names checked.
   * @throws {NotFoundError} for a type that the SBC does not have; `getElementTypes` lists those it has.
   */
  async elementType(name: string, options?: CallOptions): Promise<ElementType> {
    checkOptions({ elementType: name }, { elementType: text });
    const { data } = await this.getElementTypeMetadata({ elementType: name }, options);
    const attributes = data.attributeMetadata;
    // A type that is not described would pass for one with one instance, which is changed and deleted without keys.
    if (attributes.length === 0 && data.singleInstance === undefined) {
      throw new NotFoundError({
        operationId: "getElementTypeMetadata",
        attempts: 1,
        status: 200,
        recognized: true,
        hint: `the SBC has no metadata of an element type ${name}. getElementTypes lists its types`,
      });
    }
    const singleton = data.singleInstance ?? !attributes.some(({ key }) => key === true);
    return new ElementType(name, singleton, attributes, {
      getElement: (...call) => this.getElement(...call),
      putElement: (...call) => this.putElement(...call),
      deleteConfigElement: (parameters, bounds) => this.deleteConfigElement(parameters, bounds),
      getElementTypeTemplate: (parameters, bounds) => this.getElementTypeTemplate(parameters, bounds),
      elements: (elementType, { running, ...bounds } = {}) =>
        this.paginate("getConfigElements", { elementType, running }, bounds),
    });
  }

  /**
   * Renews the certificate of a record: has the SBC make a signing request, hands that to `sign`, and imports what comes
   * back in place of the old certificate. Takes the lock for it. What then has to be done for it to take effect depends on
   * what uses the record: save and activate, and for the web server of release 8.3 a reboot.
   */
  async renewCertificate(renewal: CertificateRenewal, options?: LockOptions): Promise<void> {
    checkRenewal(renewal);
    return this.withConfigurationLock(() => renewCertificate(this, renewal, options), options);
  }
}

defineMethods(OracleSbc.prototype, operations);

function versionText(value: unknown): string | undefined {
  if (value === "discover" || (typeof value === "string" && /^v\d+(\.\d+)*$/.test(value))) return undefined;
  return 'must be a version such as v1.2, or "discover"';
}
