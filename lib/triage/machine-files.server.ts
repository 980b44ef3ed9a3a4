import { loadArticleList, loadFoundList } from "@/lib/articles/load-articles.server";
import { atomFeed } from "@/lib/published/atom-feed";
import { llmsTxt } from "@/lib/published/llms-txt";
import { openApi } from "@/lib/published/open-api";
import { openSearchXml } from "@/lib/published/open-search";
import { robotsTxt } from "@/lib/published/robots";
import { siteMapXml } from "@/lib/published/site-map";
import { loadMappedPages } from "@/lib/triage/mapped-pages.server";

type AddressOf = (path: string) => string;
type MachineFile = { readonly type: string; readonly write: (addressOf: AddressOf) => Promise<string> };
type Name = "sitemap.xml" | "atom.xml" | "opensearch.xml" | "robots.txt" | "llms.txt" | "openapi.json";

const canSuggest = process.env.STATIC_EXPORT !== "1";

const FILES: Readonly<Record<Name, MachineFile>> = {
  "sitemap.xml": {
    type: "application/xml",
    write: async (addressOf) =>
      siteMapXml((await loadMappedPages()).map((page) => ({ ...page, address: addressOf(page.path) }))),
  },
  "atom.xml": {
    type: "application/atom+xml",
    write: async (addressOf) => atomFeed(await loadFoundList(), addressOf),
  },
  "opensearch.xml": {
    type: "application/opensearchdescription+xml",
    write: async (addressOf) => openSearchXml(addressOf, canSuggest),
  },
  "robots.txt": { type: "text/plain", write: async (addressOf) => robotsTxt(addressOf) },
  "llms.txt": {
    type: "text/plain",
    write: async (addressOf) => {
      const written = (await loadArticleList()).filter(
        (article) => article.kind !== "code" || !article.entry,
      );
      return llmsTxt(written, addressOf);
    },
  },
  "openapi.json": {
    type: "application/json",
    write: async (addressOf) => JSON.stringify(openApi(addressOf("/")), undefined, 2),
  },
};

/** A file that programs read. It holds absolute addresses, so it is written for one place of the site. */
export function machineFile(name: Name): MachineFile {
  return FILES[name];
}
