import type { APIRequestContext } from "@playwright/test";

/** The path of every page that the sitemap lists, whatever host it names. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get("/sitemap.xml")).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

/** The shortest way to every question and cause of the wizard, as the search knows it. */
export async function wizardStepPaths(request: APIRequestContext): Promise<string[]> {
  const home = await (await request.get("/")).text();
  const [name = ""] = /\bfull-text-\w+\.json/.exec(home) ?? [];
  const fullText = await (await request.get(`/artefacts/${name}`)).json();
  return [...new Set<string>(fullText.steps.map(({ url }: { url: string }) => url))];
}
