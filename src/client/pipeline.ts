import { authenticate, type Session } from "../transport/authenticate.js";
import type { Clock } from "../transport/clock.js";
import { connect } from "../transport/connect.js";

import { log } from "../transport/log.js";
import { network } from "../transport/network.js";
import { retry } from "../transport/retry.js";
import { compose, type Send, type Step } from "../transport/step.js";
import { timeout } from "../transport/timeout.js";
import type { Transport } from "../transport/transport.js";
import type { Bodies } from "./bodies.js";
import { type ClientOptions, defaults } from "./options.js";
import type { Product } from "./product.js";
import { checkStatus } from "./status.js";

/** The way of a request: log, retry, authenticate, timeout, and the network with its TLS settings. */
export class Pipeline {
  readonly send: Send;
  readonly #options: ClientOptions;
  #transport: Transport | undefined;

  constructor(options: ClientOptions, product: Product, bodies: Bodies, session: Session, clock: Clock) {
    this.#options = options;
    const exchange = network({
      transport: () => this.#connect(),
      maxResponseBytes: options.maxResponseBytes ?? defaults.maxResponseBytes,
    });
    const steps: Step[] = [retry(clock, product.retry), authenticate(session)];
    if (options.logger !== undefined) steps.unshift(log(product.name, options.logger, clock));
    // The status is checked for every attempt, because the steps before it act on the errors.
    const attempt = timeout(clock, async (request, signal) =>
      checkStatus(await exchange(request, signal), request.context, product, bodies),
    );
    this.send = compose(steps, attempt);
    if (options.tls?.insecure) warnInsecure(product.name, options);
  }

  /** Ends the connections that were opened here, those in use included. */
  async close(): Promise<void> {
    this.#transport?.destroy();
    this.#transport = undefined;
  }

  /** Made with the first request: certificates are read then. */
  #connect(): Transport {
    this.#transport ??= connect(this.#options);
    return this.#transport;
  }
}

function warnInsecure(product: string, { logger }: ClientOptions): void {
  const message =
    "tls.insecure: the server's certificate is not verified; anybody on the way can read the credentials";
  if (logger?.warn !== undefined) logger.warn(message, { product });
  else process.emitWarning(message, { code: "ASYNCOPS_INSECURE_TLS" });
}
