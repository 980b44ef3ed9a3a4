import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { articleAddresses } from "@/lib/articles/article-addresses";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { statusCodeSlug } from "@/lib/mail-flow/status-code";

let kept: Promise<ReadonlySet<string> | undefined> | undefined;

async function readManifest(): Promise<ReadonlySet<string> | undefined> {
  if (process.env.NODE_ENV !== "production") return undefined;
  const file = join(/*turbopackIgnore: true*/ process.cwd(), ".next", "prerender-manifest.json");
  const { routes }: { routes: Record<string, unknown> } = JSON.parse(
    await readFile(/*turbopackIgnore: true*/ file, "utf8"),
  );
  const drawn = Object.keys(routes).map((path) => decodeURIComponent(path));
  return new Set([...drawn, ...(await loadArticleList()).flatMap(articleAddresses)]);
}

/** Every address that the build has made a page for or that leads to an article; undefined while articles are being written. */
export function loadKnownAddresses(): Promise<ReadonlySet<string> | undefined> {
  kept ??= readManifest();
  return kept;
}

/** Whether an address, in any spelling that a page would accept, leads somewhere. */
export function isKnownAddress(known: ReadonlySet<string>, pathname: string): boolean {
  const parts = decodeParts(pathname);
  if (!parts) return false;
  const [door, ...rest] = parts;
  switch (door) {
    case "events":
      return known.has(["/events", ...rest.map(eventSourceSlug)].join("/"));
    case "codes":
      return known.has(["/codes", ...rest.map(statusCodeSlug)].join("/"));
    case "troubleshoot":
      return isForm(rest) || known.has(`/troubleshoot/${rest[0]}`);
    default:
      return known.has(pathname);
  }
}

/** Where the wizard's forms go without script. */
function isForm([name, ...more]: readonly string[]): boolean {
  return more.length === 0 && (name === "continue" || name === "fill-in");
}

function decodeParts(pathname: string): readonly string[] | undefined {
  try {
    return pathname.split("/").filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
