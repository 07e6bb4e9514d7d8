import type { Bodies } from "../body/bodies.js";
import { checkStatus } from "../body/status-errors.js";
import type { Product } from "../contract/product.js";
import { HttpError } from "../errors/index.js";
import { authenticate, type RecoveringSession, type Session } from "../http/authenticate.js";
import type { Clock } from "../http/clock.js";
import { connect } from "../http/connect.js";
import type { Contact } from "../http/contact.js";
import { log } from "../http/log.js";
import { network } from "../http/network.js";
import { retry } from "../http/retry.js";
import { compose, type HttpResponse, type OutgoingRequest, type Send, type Step } from "../http/step.js";
import { timeout } from "../http/timeout.js";
import type { Transport } from "../http/transport.js";
import type { Secrets } from "../secrets/secrets.js";
import { type ClientOptions, defaults } from "./options.js";

export interface PipelineSettings {
  readonly product: Product;
  readonly bodies: Bodies;
  readonly session: Session | RecoveringSession;
  readonly clock: Clock;
  readonly contact: Contact;
  readonly secrets: Secrets;
}

/** The way of a request: log, retry, authenticate, timeout, and the network with its TLS settings. */
export class Pipeline {
  readonly send: Send;
  readonly #options: ClientOptions;
  readonly #settings: PipelineSettings;
  #transport: Transport | undefined;

  constructor(options: ClientOptions, settings: PipelineSettings) {
    this.#options = options;
    this.#settings = settings;
    const { product, session, clock, secrets } = settings;
    const exchange = network({
      transport: () => this.#connect(),
      maxResponseBytes: options.maxResponseBytes ?? defaults.maxResponseBytes,
    });
    const steps: Step[] = [retry(clock, product.retry), authenticate(session, clock)];
    if (options.logger !== undefined) steps.unshift(log(product.name, options.logger, clock));
    // The status is checked for every attempt, because the steps before it act on the errors.
    const attempt = timeout(clock, async (request, signal) => {
      secrets.addHeaders(request.headers);
      return this.#checked(request, await secrets.masking(exchange(request, signal)));
    });
    this.send = compose(steps, attempt);
    if (options.tls?.insecure) warnInsecure(product.name, options);
  }

  /** Ends the connections that were opened here, those in use too. */
  destroy(): void {
    this.#transport?.destroy();
    this.#transport = undefined;
  }

  async #checked({ context }: OutgoingRequest, reply: HttpResponse): Promise<HttpResponse> {
    const { product, bodies, contact, secrets } = this.#settings;
    contact.reach();
    try {
      return await checkStatus(reply, context, product, bodies, secrets);
    } catch (error) {
      if (error instanceof HttpError && error.recognized) contact.recognize();
      throw error;
    }
  }

  /** Made with the first request: certificates are read then. */
  #connect(): Transport {
    this.#transport ??= connect(this.#options);
    return this.#transport;
  }
}

function warnInsecure(product: string, { logger }: ClientOptions): void {
  const message =
    "tls.insecure: the server's certificate is not verified. Anyone on the network path can read the credentials";
  if (logger?.warn !== undefined) logger.warn(message, { product });
  else process.emitWarning(message, { code: "ASYNCOPS_INSECURE_TLS" });
}
