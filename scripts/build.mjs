import { buildWhenNeeded } from "./build-when-needed.mjs";
import { endWithNpm } from "./end-with-npm.mjs";
import { installWhenNeeded } from "./install-when-needed.mjs";

endWithNpm();
const isInstalled = await installWhenNeeded({ forTests: false });
const { exitCode, output, built, folder } = isInstalled
  ? await buildWhenNeeded(console.log)
  : { exitCode: 1, output: "", built: false, folder: undefined };
if (exitCode !== 0) console.error(`${output}\nThe build failed. A site that is running is not touched.`);
else console.log(built ? `Built in ${folder}` : `Nothing has changed since the build in ${folder}`);
process.exitCode = exitCode === 0 ? 0 : 1;
