import { expect, test } from "./test";

test("Event Viewer's link opens the article, and another program's event leads on to its vendor", async ({
  page,
}) => {
  await page.goto(
    "/events.asp?ProdName=Exchange&ProdVer=8.0&EvtID=1035&EvtSrc=MSExchangeTransport&LCID=1049",
  );
  await expect(page).toHaveURL("/events/msexchangetransport/1035");
  await page.goto("/lookup?EvtSrc=disk&EvtID=7&CoName=Microsoft%20Corporation");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Event 7 of disk is not one of ours");
  await expect(page.getByRole("link", { name: "Event Viewer leads by itself" })).toHaveAttribute(
    "href",
    /^https:\/\/go\.microsoft\.com\/fwlink\/events\.asp\?EvtSrc=disk&EvtID=7/,
  );
  await page.goto("/e/12014");
  await expect(page).toHaveURL("/events/msexchangetransport/12014");
  await page.goto("/connect");
  await page.getByRole("textbox", { name: /by which your servers reach/ }).fill("https://kb.contoso.com");
  await expect(page.getByText('"MicrosoftRedirectionURL"="https://kb.contoso.com/lookup"')).toBeVisible();
});

test("from the address bar an article is at most two steps away @server", async ({ page, request }) => {
  const description = await (await request.get("/opensearch.xml")).text();
  const fill = (type: string, words: string) => {
    const [, template = ""] =
      new RegExp(`type="${type.replace("+", "\\+")}" method="get" template="([^"]+)"`).exec(description) ??
      [];
    const { pathname, search } = new URL(template.replace("{searchTerms}", encodeURIComponent(words)));
    return `${pathname}${search}`;
  };
  // What was typed goes to the results (one step), of which the first is opened (two).
  await page.goto(fill("text/html", "certificate expired for starttls"));
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/\/(events|codes|problems|procedures|causes)\/./);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  // A suggestion is an address of its own (one step).
  const suggested = await request.get(fill("application/x-suggestions+json", "1035"));
  const [, texts, , addresses]: [string, string[], string[], string[]] = await suggested.json();
  const picked = addresses[texts.indexOf("1035 MSExchangeTransport")] ?? "";
  await page.goto(new URL(picked).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("failed to authenticate");
});
