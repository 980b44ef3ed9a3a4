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

test.describe("without network, after one visit", () => {
  test.use({
    serviceWorkers: "allow",
    allowedConsoleErrors: /ERR_INTERNET_DISCONNECTED|Falling back to browser navigation/,
  });

  test("articles are read, searched and diagnosed, and the wizard goes on", async ({ page, context }) => {
    test.slow();
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await context.setOffline(true);
    await page.goto("/events/msexchangetransport/1035");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto("/search?q=1035");
    await expect(page.getByRole("link", { name: /failed to authenticate/i }).first()).toBeVisible();
    await page.goto("/troubleshoot/starttls-missing");
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(/starttls-missing\/./);
    await expect(page.getByRole("radio").first()).toBeVisible();
    await page.goto("/diagnose");
    await page.getByRole("textbox").first().fill("451 4.4.0 DNS query failed");
    await expect(page.getByRole("link", { name: /Open the article/ }).first()).toBeVisible();
  });
});
