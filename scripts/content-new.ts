import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { articleSkeleton } from "@/lib/articles/article-skeleton";
import { causeSkeleton } from "@/lib/causes/cause-skeleton";

const words = process.argv.slice(2);
const date = new Date().toISOString().slice(0, 10);
const [kind, id = ""] = words;
const skeleton =
  kind === "cause"
    ? causeSkeleton(id, date, { noFlow: "To be written: why no flow asks for it, or name it in a flow." })
    : articleSkeleton(words, date);

if (!skeleton) {
  console.error(
    [
      "Say what to write:",
      "  npm run content:new -- event MSExchangeTransport 1234",
      '  npm run content:new -- code "454 4.7.0"',
      "  npm run content:new -- problem mail-is-slow",
      "  npm run content:new -- procedure check-clocks",
      "  npm run content:new -- cause clock-skew",
    ].join("\n"),
  );
  process.exitCode = 1;
} else {
  await mkdir(dirname(skeleton.file), { recursive: true });
  try {
    await writeFile(skeleton.file, skeleton.text, { flag: "wx" });
    console.log(
      `${skeleton.file} is ready to be written. "npm run content:check" names each line that is still to be replaced.`,
    );
  } catch {
    console.error(`${skeleton.file} exists already.`);
    process.exitCode = 1;
  }
}
