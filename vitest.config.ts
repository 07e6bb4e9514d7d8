import { defineConfig } from "vitest/config";

/**
 * Tests that change or watch what belongs to the whole process (warnings, environment, memory), or that run tools which keep
 * something there. Each of these files gets a process of its own.
 */
const ofTheProcess = [
  "test/client/linear.test.ts",
  "test/cli/package/**/*.test.ts",
  "test/contributing/**/*.test.ts",
  "test/examples/**/*.test.ts",
  "test/generate/**/*.test.ts",
  "test/package/**/*.test.ts",
  "test/types/**/*.test.ts",
  // They compare the CPU time or the memory of the process, which in a shared one is also that of other tests.
  "test/xml/json/**/*.test.ts",
  "test/xml/mutations.test.ts",
  "test/xml/refused.test.ts",
  "test/xml/schema/items.test.ts",
];

export default defineConfig({
  test: {
    environment: "node",
    // Without this, one core of two is idle.
    maxWorkers: "100%",
    // Modules in CommonJS are imported as Node imports them.
    deps: { interopDefault: false },
    // These only end a test that hangs: they say nothing about speed. A machine whose cores are all busy with other work
    // takes many times as long, so no limit is near what a test needs, and no test sets a shorter one of its own.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "shared",
          include: ["test/**/*.test.ts"],
          exclude: ofTheProcess,
          // Most of what a small test file costs is to load the SDK, Prism and a spec: the files of a worker share them.
          // Processes and not threads: a thread that does not stop when it should takes the whole run with it.
          pool: "forks",
          isolate: false,
        },
      },
      { extends: true, test: { name: "process", include: ofTheProcess, pool: "forks" } },
    ],
  },
});
