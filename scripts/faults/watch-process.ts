/** Notes what must not happen in a process: warnings, and rejections that nobody handles. */
export function watchProcess(): { end(): readonly string[] } {
  const seen: string[] = [];
  const warned = (warning: Error) => void seen.push(`warning: ${warning.name} ${warning.message}`);
  const rejected = (reason: unknown) => void seen.push(`unhandled rejection: ${String(reason)}`);
  process.on("warning", warned);
  process.on("unhandledRejection", rejected);
  return {
    end() {
      process.off("warning", warned);
      process.off("unhandledRejection", rejected);
      return seen;
    },
  };
}
