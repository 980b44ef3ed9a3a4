import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { flowSkeleton } from "@/lib/wizard/flow/flow-skeleton";

const [id = ""] = process.argv.slice(2);
const files = flowSkeleton(id, new Date().toISOString().slice(0, 10));
const existing = files?.filter(({ file }) => existsSync(file)) ?? [];

if (!files) {
  console.error(
    [
      "Say what the flow is called, in lower-case letters, digits and hyphens (at most 33):",
      "  npm run flow:new -- mail-loops",
    ].join("\n"),
  );
  process.exitCode = 1;
} else if (existing.length > 0) {
  for (const { file } of existing) console.error(`${file} exists already.`);
  process.exitCode = 1;
} else {
  for (const { file, text } of files) {
    await writeFile(file, text, { flag: "wx" });
    console.log(`${file} is ready to be written.`);
  }
  console.log("Check it with `npm run flow:check`.");
}
