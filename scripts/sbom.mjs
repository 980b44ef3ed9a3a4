import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_ROOT } from "./project-root.mjs";
import { runNpm } from "./run-process.mjs";

/** What the served site is made of, as CycloneDX; npm writes it from package-lock.json alone. */
const FILE = "sbom.cdx.json";

const { exitCode, output } = await runNpm([
  "sbom",
  "--sbom-format=cyclonedx",
  "--sbom-type=application",
  "--package-lock-only",
  "--omit=dev",
]);
if (exitCode !== 0) {
  console.error(output);
  process.exit(1);
}
const json = output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1);
/** @type {{ metadata: { component: { name: string } }, components: unknown[], specVersion: string }} */
const sbom = JSON.parse(json);
// npm names the whole after the folder that it is in.
sbom.metadata.component.name = JSON.parse(readFileSync(join(PROJECT_ROOT, "package.json"), "utf8")).name;
writeFileSync(join(PROJECT_ROOT, FILE), `${JSON.stringify(sbom, undefined, 2)}\n`);
const { components, specVersion } = sbom;
console.log(`${components.length} packages are in ${FILE} (CycloneDX ${specVersion}).`);
