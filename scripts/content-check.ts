import { readContent } from "@/lib/articles/load-articles.server";
import { ContentError } from "@/lib/articles/content-problem";

const { loaded, problems } = await readContent();

if (problems.length > 0) {
  console.error(new ContentError(problems).message);
  process.exitCode = 1;
} else {
  console.log(`${loaded.length} articles are right.`);
}
