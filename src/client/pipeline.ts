import type { Bodies } from "../body/bodies.js";
import { checkStatus } from "../body/status-errors.js";
import { HttpError } from "../errors/index.js";
import { authenticate, type Session } from "../http/authenticate.js";
import type { ClientCore } from "../http/client-core.js";
import { log } from "../http/log.js";
import { network } from "../http/network.js";
import { retry } from "../http/retry.js";
import { type Attempt, compose, type Send, type Step } from "../http/step.js";
import { timeout } from "../http/timeout.js";
import { type ClientOptions, defaults } from "./options.js";

export interface Pipeline {
  readonly send: Send;
  /** Closes the connections that were opened here, including those in use. */
  disconnect(): void;
}

/** The steps of a request: log, retry, authenticate, timeout, and the network. */
export function pipeline(
  options: ClientOptions,
  core: ClientCore,
  bodies: Bodies,
  session: Session,
): Pipeline {
  const { product, clock, contact, secrets } = core;
  const { exchange, disconnect } = network(options, options.maxResponseBytes ?? defaults.maxResponseBytes);
  // The status is checked for every attempt, because the steps before this one act on typed errors.
  const attempt: Attempt = async (request, signal) => {
    secrets.addHeaders(request.headers);
    try {
      const response = await exchange(request, signal);
      contact.reach();
      return checkStatus(response, request.context, product, bodies, secrets);
    } catch (error) {
      if (error instanceof HttpError && error.recognized) contact.recognize();
      throw secrets.masked(error);
    }
  };
  const steps: Step[] = [retry(clock, product.retry), authenticate(session, clock)];
  if (options.logger !== undefined) steps.unshift(log(product.name, options.logger, clock));
  return { send: compose(steps, timeout(clock, attempt)), disconnect };
}
