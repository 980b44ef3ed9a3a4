import { Validator } from "@seriousme/openapi-schema-validator";
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { articleJson, listingOf } from "@/lib/articles/article-json";
import { loadArticleList, loadArticles, loadFoundList } from "@/lib/articles/load-articles.server";
import { atomFeed } from "./atom-feed";
import { llmsTxt } from "./llms-txt";
import { oEmbed, pathOnSite, readWantedSize } from "./oembed";
import { openApi } from "./open-api";
import { openSearchXml } from "./open-search";
import { PREVIEW_FILES, previewTitle } from "./preview";
import { robotsTxt } from "./robots";
import { siteMapXml } from "./site-map";
import { techArticleJson } from "./tech-article";

const addressOf = (path: string): string => `https://kb.contoso.com${path}`;

type Described = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: {
    readonly schemas: Readonly<
      Record<
        string,
        { readonly properties: Readonly<Record<string, unknown>>; readonly required: readonly string[] }
      >
    >;
  };
};

const described = openApi("https://kb.contoso.com/") as Described;

test("the API's description names every route and every method that a route answers, and no other", async () => {
  const files = (await readdir("app/api", { recursive: true })).filter((name) =>
    name.endsWith("route.server.ts"),
  );
  const routes = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(`app/api/${file}`, "utf8");
      const methods = [...source.matchAll(/export async function (GET|POST|PUT|PATCH|DELETE)/g)].map(
        ([, method = ""]) => method.toLowerCase(),
      );
      const path = `/api/${file.replace(/\/route\.server\.ts$/, "").replace(/\[(?:\.\.\.)?(\w+)\]/, "{$1}")}`;
      return [path, methods] as const;
    }),
  );
  expect(routes.length).toBeGreaterThan(4);
  expect(
    Object.fromEntries(Object.entries(described.paths).map(([path, each]) => [path, Object.keys(each)])),
  ).toEqual(Object.fromEntries(routes));
});

function expectAsDescribed(name: string, value: object): void {
  const schema = described.components.schemas[name] ?? expect.fail(name);
  const keys = Object.keys(value);
  expect(schema.required.filter((key) => !keys.includes(key))).toEqual([]);
}

test("every listing and every article has the fields that the description promises", async () => {
  for (const article of await loadFoundList()) {
    const listing = listingOf(article);
    expectAsDescribed("Listing", listing);
    const known = Object.keys(described.components.schemas.Listing?.properties ?? {});
    expect(Object.keys(listing).filter((key) => !known.includes(key))).toEqual([]);
  }
  for (const document of await loadArticles()) expectAsDescribed("Article", articleJson(document));
});

test("the description is OpenAPI 3.1 by the specification's own schema, and a fault in it is seen", async () => {
  const validator = new Validator();
  expect(await validator.validate({ ...described })).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
  const broken = { ...described, paths: { "/api/health": { get: { responses: { 200: {} } } } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test("oEmbed names the article and its picture, and no picture that is larger than wanted", async () => {
  for (const article of await loadFoundList()) {
    const whole = oEmbed(article, addressOf);
    expectAsDescribed("Embed", whole);
    expect(whole).toMatchObject({
      version: "1.0",
      type: "link",
      title: article.title,
      thumbnail_width: 1200,
    });
    const name =
      /^https:\/\/kb\.contoso\.com\/previews\/(.+\.png)$/.exec(String(whole.thumbnail_url))?.[1] ?? "";
    expect(PREVIEW_FILES).toContain(name);
    expect(previewTitle(name)).toBeTruthy();
    expect(oEmbed(article, addressOf, { maxWidth: 600 })).not.toHaveProperty("thumbnail_url");
  }
});

test.each([
  ["https://kb.contoso.com/codes/454-4.7.0", "/codes/454-4.7.0"],
  ["https://kb.contoso.com/codes/454-4.7.0/?x=1#y", "/codes/454-4.7.0"],
  ["https://kb.contoso.com.example.com/codes/454-4.7.0", undefined],
  ["/codes/454-4.7.0", undefined],
  ["javascript:alert(1)", undefined],
  ["", undefined],
])("%s is %s of this site", (address, path) => {
  expect(pathOnSite(address, "https://kb.contoso.com/")).toBe(path);
});

test("sizes that are none are refused", () => {
  expect(readWantedSize(new URLSearchParams("maxwidth=600"))).toEqual({ maxWidth: 600 });
  expect(readWantedSize(new URLSearchParams("maxheight=-1"))).toBeUndefined();
  expect(readWantedSize(new URLSearchParams("maxwidth=1e9"))).toBeUndefined();
});

test("every reference inside the description leads somewhere", () => {
  const references = [...JSON.stringify(described).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(references.length).toBeGreaterThan(3);
  expect(references.filter((name) => !(name in described.components.schemas))).toEqual([]);
});

test("the feed holds the articles that were changed last, newest first, with text that cannot become markup", () => {
  const article = (url: string, reviewedOn: string, title: string) => ({
    url,
    reviewedOn,
    title,
    summary: "a < b & c\u0000",
  });
  const xml = atomFeed(
    [article("/a", "2026-01-01", "Old"), article("/b", "2026-02-01", "<New>")] as never,
    addressOf,
  );
  expect(xml.indexOf("<id>https://kb.contoso.com/b</id>")).toBeLessThan(
    xml.indexOf("<id>https://kb.contoso.com/a</id>"),
  );
  expect(xml).toContain("<title>&#60;New&#62;</title>");
  expect(xml).toContain("<summary>a &#60; b &#38; c</summary>");
  expect(xml).toContain("<updated>2026-02-01T00:00:00Z</updated>");
});

test("the search description names the search page, and suggestions only where a server gives them", () => {
  expect(openSearchXml(addressOf, true)).toContain(
    'template="https://kb.contoso.com/search?q={searchTerms}"',
  );
  expect(openSearchXml(addressOf, true)).toContain("/api/suggest");
  expect(openSearchXml(addressOf, false)).not.toContain("/api/suggest");
  expect(
    /<ShortName>(.*)<\/ShortName>/.exec(openSearchXml(addressOf, true))?.[1]?.length,
  ).toBeLessThanOrEqual(16);
});

test("an article as data cannot end the script element that holds it", async () => {
  for (const article of await loadArticleList()) {
    const json = techArticleJson({ ...article, title: `${article.title}</script>` }, addressOf(article.url));
    expect(json).not.toContain("<");
    expect(JSON.parse(json)).toMatchObject({
      "@type": "TechArticle",
      headline: `${article.title}</script>`,
      dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      url: addressOf(article.url),
    });
  }
});

test("lists for machines name every article that somebody wrote", async () => {
  const written = (await loadArticleList()).filter((article) => article.kind !== "code" || !article.entry);
  const text = llmsTxt(written, addressOf);
  expect(written.filter(({ url }) => !text.includes(`(${addressOf(url)})`))).toEqual([]);
  expect(siteMapXml([{ address: "https://x/?a=1&b=2", reviewedOn: "2026-01-01" }])).toContain(
    "<loc>https://x/?a=1&#38;b=2</loc><lastmod>2026-01-01</lastmod>",
  );
  expect(robotsTxt(addressOf)).toContain("Sitemap: https://kb.contoso.com/sitemap.xml");
});
