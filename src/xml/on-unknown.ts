export type OnUnknownPath = (path: string) => void;

/**
 * Hands on a path for a codec. What `onUnknown` throws, the codec throws; but the rejection of one that is async comes when the
 * document may have been read already, so the process is warned, once. It must not end as an unhandled rejection.
 */
export function onUnknownOf(): (given: OnUnknownPath | undefined) => OnUnknownPath | undefined {
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

export function warnOfOnUnknown(): void {
  process.emitWarning(onUnknownFailed, { code: "ASYNCOPS_ON_UNKNOWN" });
}
