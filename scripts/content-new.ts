import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { NEW_CONTENT, newContent } from "@/lib/triage/new-content";

const files = newContent(process.argv.slice(2), new Date().toISOString().slice(0, 10));
const existing = files?.filter(({ file }) => existsSync(file)) ?? [];

if (!files) {
  console.error(
    ["Say what to write:", ...NEW_CONTENT.map((words) => `  npm run content:new -- ${words}`)].join("\n"),
  );
  process.exitCode = 1;
} else if (existing.length > 0) {
  for (const { file } of existing) console.error(`${file} exists already.`);
  process.exitCode = 1;
} else {
  for (const { file, text } of files) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
    console.log(`${file} is ready to be written.`);
  }
  console.log('"npm run content:check" names each line that is still to be replaced.');
}
