import { HtmlValidate, StaticConfigLoader } from "html-validate/node";
import { pageSource, withoutScripts } from "./page-source";
import { sitemapPaths, wizardStepPaths } from "./site-map";
import { expect, test } from "./test";

/** Every so many of the wizard's questions and causes stand for the others. */
const STEP_EVERY = 8;
const SHARES = [0, 1];

/** What needs no browser: names of links, buttons and fields, headings, landmarks, ids, language, nesting. */
const MARKUP_RULES = new StaticConfigLoader({
  extends: ["html-validate:a11y"],
  rules: {
    "close-order": "error",
    "element-permitted-content": "error",
    "element-permitted-parent": "error",
    "element-required-attributes": "error",
    "element-required-content": "error",
    "heading-level": ["error", { minInitialRank: "h1", allowMultipleH1: false }],
    "no-dup-attr": "error",
    "no-missing-references": "error",
    "valid-id": ["error", { relaxed: true }],
    // Of the two tables of contents one is always hidden; axe, which sees styles, asks for unique landmarks.
    "unique-landmark": "off",
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // A summary with more than its heading in it may hold no heading element.
    // The map scrolls in a box that is no section of the text, and suggestions come as the combobox pattern wants them.
    "prefer-native-element": ["error", { exclude: ["region", "listbox", "heading"] }],
  },
});

for (const share of SHARES) {
  test(`the markup of every page is sound, share ${share + 1} of ${SHARES.length}`, async ({ request }) => {
    const steps = (await wizardStepPaths(request)).filter((_, position) => position % STEP_EVERY === 0);
    const paths = [...(await sitemapPaths(request)), ...steps].filter(
      (_, position) => position % SHARES.length === share,
    );
    test.setTimeout(paths.length * 5_000);
    const validator = new HtmlValidate(MARKUP_RULES);
    const faults: string[] = [];
    for (const path of paths) {
      const { results } = await validator.validateString(
        withoutScripts(await pageSource(request, path)),
        path,
      );
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
        faults.push(`${path} ${ruleId}: ${message} (${selector})`);
    }
    expect(faults).toEqual([]);
  });
}

test("every page has one heading of level 1, a title of its own, and links only to what there is", async ({
  request,
}) => {
  const steps = (await wizardStepPaths(request)).filter((_, position) => position % STEP_EVERY === 1);
  const paths = [...new Set([...(await sitemapPaths(request)), ...steps])];
  test.setTimeout(paths.length * 5_000);
  const pathOfTitle = new Map<string, string>();
  const idsOf = new Map<string, ReadonlySet<string>>();
  const linksTo = new Map<string, string>();
  for (const path of paths) {
    const html = withoutScripts(await pageSource(request, path));
    expect(html.match(/<h1[ >]/g), `headings of level 1 on ${path}`).toHaveLength(1);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "";
    expect(title, `the title of ${path}`).not.toBe("");
    expect(pathOfTitle.get(title), `the title of ${path}, “${title}”, is taken`).toBeUndefined();
    pathOfTitle.set(title, path);
    idsOf.set(path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id)));
    for (const [, href = ""] of html.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      if (href.startsWith("#")) linksTo.set(`${path}${href}`, path);
      if (href.startsWith("/")) linksTo.set(href.replaceAll("&amp;", "&"), path);
    }
  }
  for (const [href, from] of linksTo) {
    const [path = "", fragment] = href.split("#");
    const ids = idsOf.get(path);
    if (ids === undefined) {
      const response = await request.head(path);
      expect(response.status(), `${href}, linked on ${from}`).toBe(200);
    } else if (fragment) expect(ids, `the target of ${href}, linked on ${from}`).toContain(fragment);
  }
});
