import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { articleSkeleton } from "@/lib/articles/article-skeleton";

const skeleton = articleSkeleton(process.argv.slice(2), new Date().toISOString().slice(0, 10));

if (!skeleton) {
  console.error(
    [
      "Say what to write:",
      "  npm run content:new -- event MSExchangeTransport 1234",
      '  npm run content:new -- code "454 4.7.0"',
      "  npm run content:new -- problem mail-is-slow",
      "  npm run content:new -- procedure check-clocks",
    ].join("\n"),
  );
  process.exitCode = 1;
} else {
  await mkdir(dirname(skeleton.file), { recursive: true });
  try {
    await writeFile(skeleton.file, skeleton.text, { flag: "wx" });
    console.log(`${skeleton.file} is ready to be written.`);
  } catch {
    console.error(`${skeleton.file} exists already.`);
    process.exitCode = 1;
  }
}
