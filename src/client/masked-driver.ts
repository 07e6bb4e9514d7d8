import type { OperationDriver } from "../operations/driver.js";
import type { Secrets } from "./secrets.js";

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
  return driver;
}
