interface Fan {
  readonly listeners: Set<() => void>;
  readonly dispatch: () => void;
}

const fans = new WeakMap<AbortSignal, Fan>();

/**
 * Calls `listener` once when `signal` is aborted. The returned function takes that back. Each signal gets one event listener,
 * however many calls wait for it: programs share one shutdown signal, and Node warns of a leak from the eleventh listener on.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal === undefined) return () => {};
  const fan = fans.get(signal) ?? fanOf(signal);
  // The same function may be given twice.
  const entry = () => listener();
  fan.listeners.add(entry);
  return () => {
    if (!fan.listeners.delete(entry) || fan.listeners.size > 0) return;
    signal.removeEventListener("abort", fan.dispatch);
    if (fans.get(signal) === fan) fans.delete(signal);
  };
}

function fanOf(signal: AbortSignal): Fan {
  const listeners = new Set<() => void>();
  const dispatch = () => {
    fans.delete(signal);
    const all = [...listeners];
    listeners.clear();
    for (const listener of all) listener();
  };
  const fan = { listeners, dispatch };
  signal.addEventListener("abort", dispatch, { once: true });
  fans.set(signal, fan);
  return fan;
}
