import type {
  GetAsyncStatusResult,
  OracleSbcMethods,
  OracleSbcOperations,
  OracleSbcRoutes,
} from "../../../generated/oracle-sbc/client.js";
import { operations } from "../../../generated/oracle-sbc/operations.js";
import { schemas } from "../../../generated/oracle-sbc/schemas.js";
import type { paths } from "../../../generated/oracle-sbc/types.js";
import { xmlBodies } from "../../body/xml-bodies.js";
import { Client } from "../../client/client.js";
import { defineMethods } from "../../client/client-setup.js";
import { type ClientOptions, clientChecks, defaults } from "../../client/options.js";
import type { CallOptions } from "../../contract/call.js";
import { NotFoundError } from "../../errors/index.js";
import { attach, running } from "../../lro/attach.js";
import type { Operation, WaitOptions } from "../../lro/operation.js";
import { checkOptions, text } from "../../options/check-options.js";
import { defaultVersion } from "./api-version.js";
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
import { type OracleSbcBeginOptions, OracleSbcFollower } from "./lro/follower.js";
import { product } from "./product.js";
import { OracleSbcSession } from "./session.js";
import { authChecks, type OracleSbcAuth } from "./tokens.js";

/** Longest time for one unlock request, in ms. A hanging request must leave time for the next one. */
const longestUnlock = 10_000;

const error = { $ref: "#/components/schemas/ErrorResponse" };

export interface OracleSbcOptions extends ClientOptions {
  readonly auth: OracleSbcAuth;
  /**
   * API version in the paths. `"discover"`: the newest version that both the SBC and this package know. Default `v1.2`.
   */
  readonly apiVersion?: string | undefined;
  /**
   * Name of the form field that carries the current token in a renewal. The vendor does not document it. With a wrong
   * name, tokens are still replaced, but a lock ends after 10 minutes. Default `accessToken`, a guess.
   */
  readonly renewalField?: string | undefined;
}

/** The actions on the configuration, as the status of the SBC names them. */
export type OracleSbcAction = "save" | "verify" | "activate" | "restore" | "backup";

/** Oracle Session Border Controller, REST API. One method for each operation of the spec, named by its operationId. */
export interface OracleSbc extends OracleSbcMethods {}

/**
 * A client of one Oracle Session Border Controller. Obtains a token with the first call, and renews it before it
 * expires. `close()` releases the configuration lock if this client holds it, and forgets the token: the SBC has no
 * logoff.
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
  OracleSbcOperations & OracleSbcRoutes,
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
      bodies: xmlBodies({
        schemas,
        error,
        openError: "response",
        maxBytes: options.maxResponseBytes ?? defaults.maxResponseBytes,
      }),
      headers: { accept: "application/xml", "content-type": "application/xml" },
      auth,
      session: (context) => new OracleSbcSession({ ...context, auth, apiVersion, renewalField }),
      lro: (context, session) => new OracleSbcFollower(context, session),
    });
    const { session, follower, clock, lifetime, request, warn } = this.parts();
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
          body();
        },
        busy: (bounds) => follower.busy(bounds),
      },
      warn: (message) => warn(message, "ASYNCOPS_NOT_UNLOCKED"),
    });
    session.onClose(() => this.#lock.close());
  }

  /**
   * Attaches to an action that somebody else has started. Returns a handle as `begin()` does, and starts nothing. Needs no lock.
   *
   * The status of the SBC has no id and shows only the latest action. A handle of an action in progress follows that one. When the status
   * shows the end of the action, it may be the end of an earlier run, so the `certainty` of the handle is `assumed`.
   * @param target `action`: `save`, `verify`, `activate`, `restore` or `backup`.
   * @param options options of the request for the status. `options.signal` ends only this request.
   * @throws {OperationSupersededError} when the status shows another action. {@link NotFoundError} when it shows none.
   * @throws {ConfigurationError} for another name. Nothing was sent.
   * @throws {AsyncOpsError} as `call()`.
   * @example
   * const save = await sbc.attach({ action: "save" });
   * await save.wait({ deadline: 600_000 });
   */
  attach(
    target: { readonly action: OracleSbcAction },
    options?: CallOptions,
  ): Promise<Operation<GetAsyncStatusResult>> {
    return attach(this.parts(), target, options);
  }

  /**
   * A handle of the action that runs on this SBC now, if there is one. Sends one request and starts nothing. A reboot and a switchover are
   * no actions of the status, so they do not appear.
   * @param options options of the request.
   * @throws {DecodeError} when the SBC runs an action that this package does not know.
   * @throws {AsyncOpsError} as `call()`.
   * @example
   * for await (const operation of sbc.running()) console.log(operation.id, operation.state);
   */
  running(options?: CallOptions): AsyncGenerator<Operation<unknown>, void, undefined> {
    return running(this.parts(), options);
  }

  /**
   * Takes the configuration lock, calls `work`, and releases the lock, even if `work` fails. A lock ends with its
   * token. So the client first obtains a fresh token, and renews it while `work` runs. A nested call only calls `work`.
   * Concurrent calls wait for each other. Calls and `begin()` of save, verify, activate, restore and backup need the
   * lock too; polling them does not.
   * @throws {LockedError} with the reason `held-by-another` when another user has the lock; with the reason `lost`,
   * from calls inside `work` or at the end, when the token of the lock has expired. {@link ClientClosedError} when the
   * client is closed; the lock is released then.
   */
  withConfigurationLock<T>(work: () => T | Promise<T>, options?: LockOptions): Promise<T> {
    return this.#lock.hold(work, options);
  }

  /**
   * Changes the configuration and puts it into effect: takes the lock, calls `edit`, verifies, saves, activates, and
   * releases the lock even after a failure. It waits for each action to complete, and stops at the first failure:
   * nothing is saved or activated after a failed verification. Without `edit`, it puts earlier changes into effect.
   * Inside `withConfigurationLock`, it uses that lock.
   *
   * With `backup`, the SBC first writes the editing configuration to a file. With `rollback: true`, the configuration
   * is restored from that file after a failure. An error of this package lists the completed steps in `steps`, and in
   * its message.
   * @throws {NotSupportedError} on the standby SBC of a pair; nothing was locked. {@link LockedError} when another user
   * has the lock. {@link OperationFailedError} with the messages of the SBC when an action fails, {@link TimeoutError}
   * at the deadline; the error of `edit`; the reason of `signal`.
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
   * Reads one configuration element as a plain object. `keys`: its key attributes; empty for a type with only one
   * instance.
   * @throws {NotFoundError} when the element does not exist. @throws {ConfigurationError} when the keys select several
   * elements, for an empty key, and when the SBC returns an element that does not have these keys.
   */
  getElement(
    elementType: string,
    keys: Readonly<Record<string, string>> = {},
    options?: GetElementOptions,
  ): Promise<PlainElement> {
    return getElement(this, elementType, keys, options);
  }

  /**
   * Writes a configuration element. Needs the lock. Of an element from `getElement`, only the changed attributes are
   * sent, and no request is sent without a change. A new element, or a copy, is sent completely: to restore running
   * values that were read with `running`, pass a copy. Adds a missing element, unless `create` is `false`. When a
   * sub-element has changed, all sub-elements are sent. It is not documented whether the SBC then deletes removed
   * sub-elements; the returned element shows it. Returns the element as it is on the SBC after the write.
   * @throws {ConfigurationError} for a value that is not a string; for a removed attribute, a changed key, or when all
   * sub-elements were removed: the API has no way to express these.
   */
  putElement(element: PlainElement, options?: PutElementOptions): Promise<PlainElement> {
    return putElement(this, element, options);
  }

  /**
   * A type of configuration element. Reads and writes instances, and checks names against the metadata of this SBC.
   * @throws {NotFoundError} for an unknown type; `getElementTypes` lists the types of the SBC.
   */
  async elementType(name: string, options?: CallOptions): Promise<ElementType> {
    checkOptions({ elementType: name }, { elementType: text });
    const { data } = await this.getElementTypeMetadata({ elementType: name }, options);
    const attributes = data.attributeMetadata;
    // Without metadata, the type would look like one with a single instance, which is changed and deleted without keys.
    if (attributes.length === 0 && data.singleInstance === undefined) {
      throw new NotFoundError({
        operationId: "getElementTypeMetadata",
        attempts: 1,
        status: 200,
        recognized: true,
        hint: `the SBC has no metadata for the element type ${name}. getElementTypes lists its types`,
      });
    }
    const singleton = data.singleInstance ?? !attributes.some(({ key }) => key === true);
    return new ElementType(name, singleton, attributes, this);
  }

  /**
   * Renews the certificate of a record: lets the SBC generate a signing request, passes it to `sign`, and imports the
   * returned certificate in place of the old one. Takes the configuration lock. How the new certificate takes effect
   * depends on the use of the record: save and activate; for the web server of release 8.3, also a reboot.
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
