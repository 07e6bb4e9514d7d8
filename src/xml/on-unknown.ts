export type OnUnknownPath = (path: string) => void;

/**
 * Wraps the `onUnknown` functions of one codec. What such a function throws, the codec throws. The rejection of an async one may come
 * after the document has been read: it becomes one warning of the process, not an unhandled rejection.
 */
export function guardOnUnknown(): (given: OnUnknownPath | undefined) => OnUnknownPath | undefined {
  let warned = false;
  const warn = () => {
    if (!warned) warnOfOnUnknown();
    warned = true;
  };
  return (given) => given && ((path) => onRejection((given as (path: string) => unknown)(path), warn));
}

/** For what a function gave that was to give nothing: one that is async gives a promise all the same. */
export function onRejection(result: unknown, failed: () => void): void {
  if (result instanceof Promise) result.catch(failed);
}

/** Says nothing of what was thrown: it may quote anything. */
export const onUnknownFailed =
  "onUnknown threw an error; what is left out of a body is reported to it all the same";

function warnOfOnUnknown(): void {
  process.emitWarning(onUnknownFailed, { code: "ASYNCOPS_ON_UNKNOWN" });
}
