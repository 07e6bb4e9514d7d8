import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    // These only end a test that hangs: they say nothing about speed. A machine whose cores are all busy with other work
    // takes many times as long, so no limit is near what a test needs, and no test sets a shorter one of its own.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
  },
});
