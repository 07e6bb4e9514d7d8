import type { Secrets } from "../secrets/secrets.js";
import type { OperationDriver, SharedPoll } from "./driver.js";

/**
 * The same driver, whose errors hold no secret. The words of an operation that failed come in the body of a success, which
 * is not masked when it is read. The driver is changed, not wrapped: polls of many operations know their drivers.
 */
export function maskDriver<Driver extends OperationDriver<unknown>>(
  driver: Driver,
  secrets: Secrets,
): Driver {
  const { poll, result, failure } = driver;
  driver.poll = (bounds) => secrets.masking(poll.call(driver, bounds));
  driver.result = (bounds) => secrets.masking(result.call(driver, bounds));
  driver.failure = async (seen, bounds) =>
    secrets.masked(await secrets.masking(failure.call(driver, seen, bounds))) as Error;
  maskSharedOf(driver, secrets);
  return driver;
}

/** Those whose errors are masked already: many drivers have the same one, and all of them are of one client. */
const maskedPolls = new WeakSet<SharedPoll>();

/** A driver may go on from one request for many to another. */
function maskSharedOf(driver: OperationDriver<unknown>, secrets: Secrets): void {
  const own = Object.getOwnPropertyDescriptor(driver, "shared");
  const shared = (): SharedPoll | undefined =>
    own === undefined ? Reflect.get(Object.getPrototypeOf(driver), "shared", driver) : own.value;
  Object.defineProperty(driver, "shared", {
    get: () => maskPoll(shared(), secrets),
    enumerable: true,
    configurable: true,
  });
}

/** Changed, not wrapped: drivers know it. */
function maskPoll(shared: SharedPoll | undefined, secrets: Secrets): SharedPoll | undefined {
  if (shared === undefined || maskedPolls.has(shared)) return shared;
  maskedPolls.add(shared);
  const { ask } = shared;
  shared.ask = async (drivers, bounds) => {
    const answers = await secrets.masking(ask.call(shared, drivers, bounds));
    // One error is the answer to thousands.
    const known = new Map<Error, Error>();
    return answers.map((answer) => {
      if (!(answer instanceof Error)) return answer;
      const error = known.get(answer) ?? (secrets.masked(answer) as Error);
      known.set(answer, error);
      return error;
    });
  };
  return shared;
}
