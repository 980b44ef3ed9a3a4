import { execFileSync } from "node:child_process";

const ARTICLE = /^content\/(.+)\.mdx$/;

/**
 * The addresses of the articles and causes whose files differ from the commit before the last one, whether committed or not.
 * Without a history (an unpacked archive, the first commit) there are none.
 */
export function touchedPages(): readonly string[] {
  return changedFiles().flatMap((file) => {
    const address = ARTICLE.exec(file)?.[1];
    return address === undefined ? [] : [`/${address}`];
  });
}

function changedFiles(): readonly string[] {
  try {
    return execFileSync("git", ["diff", "--name-only", "HEAD~1"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).split("\n");
  } catch {
    return [];
  }
}
