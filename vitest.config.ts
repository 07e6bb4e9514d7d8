import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts"],
    // Reading a description into Prism takes a few seconds on a machine that is busy with other test files.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
