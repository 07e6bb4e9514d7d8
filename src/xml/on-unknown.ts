export type OnUnknownPath = (path: string) => void;

/**
 * Wraps the `onUnknown` functions of one codec. An error that such a function throws is thrown by the codec. An async function may
 * reject after the document was read: this becomes one warning of the process instead of an unhandled rejection.
 */
export function guardOnUnknown(): (given: OnUnknownPath | undefined) => OnUnknownPath | undefined {
  let warned = false;
  const warn = () => {
    if (!warned) warnOfOnUnknown();
    warned = true;
  };
  return (given) => given && ((path) => onRejection((given as (path: string) => unknown)(path), warn));
}

/** For the result of a callback whose type returns nothing. An async callback returns a promise all the same. */
export function onRejection(result: unknown, failed: () => void): void {
  if (result instanceof Promise) result.catch(failed);
}

/** Without the error itself, which may quote secrets. */
export const onUnknownFailed =
  "onUnknown threw an error; it is still called for everything that is left out of a body";

function warnOfOnUnknown(): void {
  process.emitWarning(onUnknownFailed, { code: "ASYNCOPS_ON_UNKNOWN" });
}
