import { readFile } from "node:fs/promises";
import { isMainThread } from "node:worker_threads";
import { CODE_TABLE, codeEntries } from "@/lib/articles/code-entries";
import { ContentError } from "@/lib/articles/content-problem";
import { makeOnce } from "@/lib/articles/kept-results.server";
import { readAskedAs, readAskedAsTexts } from "@/lib/articles/load-asked-as.server";
import { addressOfFile, readContent } from "@/lib/articles/read-content.server";
import { checkGuidance, guidanceInputs } from "@/lib/triage/check-guidance.server";
import { parseAsThread, parseInThreads } from "./parse-in-threads";

/** What the table of codes adds has its address too. */
async function entryUrls(articles: Parameters<typeof codeEntries>[1]): Promise<readonly string[]> {
  try {
    return codeEntries(await readFile(CODE_TABLE, "utf8"), articles).map(({ article }) => article.url);
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}

async function check(): Promise<void> {
  const content = await readContent(parseInThreads);
  const { loaded, causes, broken, problems } = content;
  const addresses = [
    ...loaded.map(({ article }) => article.url),
    ...causes.map(({ cause }) => cause.url),
    ...broken.map(addressOfFile),
    ...(await entryUrls(loaded)),
  ];
  const { problems: wrongPhrases } = await makeOnce(
    "asked-as",
    [...(await readAskedAsTexts()), JSON.stringify(addresses)],
    () => readAskedAs(addresses),
  );
  const { faults, symptoms, wordings } = await makeOnce("guidance", await guidanceInputs(content), () =>
    checkGuidance(content),
  );

  const wrong = [...problems, ...wrongPhrases];
  if (wrong.length > 0) console.error(new ContentError(wrong).message);
  for (const fault of faults) console.error(fault);
  if (wrong.length + faults.length > 0) {
    process.exitCode = 1;
  } else {
    console.log(
      `${loaded.length} articles, ${causes.length} causes, ${symptoms} symptoms and ${wordings} wordings of clients are right.`,
    );
  }
}

if (isMainThread) await check();
else parseAsThread();
