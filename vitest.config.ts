import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [{ find: /^@\//, replacement: at("./") }],
  },
  test: {
    include: ["lib/**/*.test.ts", "scripts/**/*.test.mjs"],
    environment: "node",
    // No test changes what others see, so files share a thread and what it has loaded: content is parsed once, not for each.
    pool: "threads",
    isolate: false,
    allowOnly: false,
    restoreMocks: true,
    // A slow machine is no failure; how long things take is measured by the benchmarks.
    testTimeout: 120_000,
  },
});
