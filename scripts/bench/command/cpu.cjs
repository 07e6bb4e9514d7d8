/** Loaded before a program: writes the CPU time of the whole process, in ms, when it ends. */
process.once("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeFileSync(process.env.BENCH_CPU_FILE, String((user + system) / 1000));
});
