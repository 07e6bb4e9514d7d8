import type { Secrets } from "../secrets/secrets.js";
import type { OperationDriver, SharedPoll } from "./driver.js";

/**
 * Masks the secrets in all errors of a driver. The messages of a failed operation come in the body of a successful response, which
 * is not masked when it is read. The driver is changed and not wrapped, because lists identify their drivers.
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

/** Lists whose errors are masked already. Many drivers have the same list, and all of them belong to one client. */
const maskedPolls = new WeakSet<SharedPoll>();

/** A driver may move from one list to another. */
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

/** The list is changed and not wrapped, because drivers identify their list. */
function maskPoll(shared: SharedPoll | undefined, secrets: Secrets): SharedPoll | undefined {
  if (shared === undefined || maskedPolls.has(shared)) return shared;
  maskedPolls.add(shared);
  const { poll: ask } = shared;
  shared.poll = async (drivers, bounds) => {
    const answers = await secrets.masking(ask.call(shared, drivers, bounds));
    // One error may be the result for thousands of operations.
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
