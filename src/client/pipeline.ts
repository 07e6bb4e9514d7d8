import { HttpError } from "../errors/index.js";
import { authenticate, type RecoveringSession, type Session } from "../transport/authenticate.js";
import type { Clock } from "../transport/clock.js";
import type { Contact } from "../transport/contact.js";
import { type Connection, connect } from "../transport/dispatcher.js";
import { log } from "../transport/log.js";
import { type FetchLike, network } from "../transport/network.js";
import { retry } from "../transport/retry.js";
import { compose, type OutgoingRequest, type Reply, type Send, type Step } from "../transport/step.js";
import { timeout } from "../transport/timeout.js";
import type { Bodies } from "./bodies.js";
import { type ClientOptions, defaults } from "./options.js";
import type { Product } from "./product.js";
import { checkStatus } from "./status.js";

export interface PipelineSettings {
  readonly product: Product;
  readonly bodies: Bodies;
  readonly session: Session | RecoveringSession;
  readonly clock: Clock;
  readonly contact: Contact;
}

/** The way of a request: log, retry, authenticate, timeout, and the network with its TLS settings. */
export class Pipeline {
  readonly send: Send;
  readonly #options: ClientOptions;
  readonly #settings: PipelineSettings;
  #connection: Promise<Connection> | undefined;

  constructor(options: ClientOptions, settings: PipelineSettings) {
    this.#options = options;
    this.#settings = settings;
    const { product, session, clock } = settings;
    const exchange = network({
      fetch: () => this.#fetch(),
      maxResponseBytes: options.maxResponseBytes ?? defaults.maxResponseBytes,
    });
    const steps: Step[] = [retry(clock, product.retry), authenticate(session)];
    if (options.logger !== undefined) steps.unshift(log(product.name, options.logger, clock));
    // The status is checked for every attempt, because the steps before it act on the errors.
    const attempt = timeout(clock, async (request, signal) =>
      this.#checked(request, await exchange(request, signal)),
    );
    this.send = compose(steps, attempt);
    if (options.tls?.insecure) warnInsecure(product.name, options);
  }

  /** Ends the connections that were opened here, those in use too. */
  destroy(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    // One that could not be made has been reported to the call that needed it.
    void connection?.then(
      (made) => made.close(),
      () => {},
    );
  }

  async #checked({ context }: OutgoingRequest, reply: Reply): Promise<Reply> {
    const { product, bodies, contact } = this.#settings;
    contact.reach();
    try {
      return await checkStatus(reply, context, product, bodies);
    } catch (error) {
      if (error instanceof HttpError && error.recognized) contact.recognize();
      throw error;
    }
  }

  async #fetch(): Promise<FetchLike> {
    const { fetch, tls, proxy } = this.#options;
    if (fetch !== undefined) return fetch;
    if (tls === undefined && proxy === undefined) return (url, init) => globalThis.fetch(url, init);
    this.#connection ??= connect(tls, proxy?.toString());
    return (await this.#connection).fetch;
  }
}

function warnInsecure(product: string, { logger }: ClientOptions): void {
  const message =
    "tls.insecure: the server's certificate is not verified; anybody on the way can read the credentials";
  if (logger?.warn !== undefined) logger.warn(message, { product });
  else process.emitWarning(message, { code: "ASYNCOPS_INSECURE_TLS" });
}
