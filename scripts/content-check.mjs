import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleModule } from "./bundle-module.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";

/** Git ignores it. One file starts much faster than the few hundred modules that it is made of. */
const BUNDLE = ".cache/content/check.mjs";

/** Parsing makes much that is soon thrown away: with more room for it the collector runs less often. */
const ROOM = "--max-semi-space-size=64";

const bundled = await bundleModule(PROJECT_ROOT, "scripts/content-check.ts", BUNDLE);
if (bundled.exitCode !== 0) {
  console.error(bundled.output);
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [ROOM, join(PROJECT_ROOT, BUNDLE)], {
  cwd: PROJECT_ROOT,
  stdio: "inherit",
});
process.exit(status ?? 1);
