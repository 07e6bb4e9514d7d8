/** Waits for Ctrl-C, or for the end that a service manager asks for. The second Ctrl-C ends the process at once. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    const end = () => {
      for (const signal of signals) process.removeListener(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
