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
