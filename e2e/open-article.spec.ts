import { EVENT_1035 } from "./pastes";
import { openFolds } from "./open-folds";
import { hrefOnThisCopy } from "./plain-files";
import { expect, test } from "./test";

const ADDRESS = "/events/msexchangetransport/1035";

test("an event article opens from the home page, its area and the list of events", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("region", { name: "Browse by area" })
    .getByRole("link", { name: /^Authentication between servers|server/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/areas\/server-authentication$/);
  await page.getByRole("link", { name: /failed to authenticate on a Receive connector/ }).click();
  await expect(page).toHaveURL(ADDRESS);

  await page.goto("/");
  const main = page.getByRole("navigation", { name: "Main" });
  await main.getByText("Browse").click();
  await main.getByRole("link", { name: "Events" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: /failed to authenticate on a Receive connector/ })
    .click();
  await expect(page).toHaveURL(ADDRESS);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /failed to authenticate on a Receive connector/,
  );
  await expect(page).toHaveTitle(/1035.*MSExchangeTransport/);
});

test("recently reviewed articles are one click from the home page", async ({ page }) => {
  await page.goto("/");
  const recent = page.getByRole("region", { name: "Recently reviewed" }).getByRole("link").first();
  const title = (await recent.innerText()).split("\n").at(-1) ?? "";
  await recent.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("the details hold every field that Event Viewer and the alert show", async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByText("Event facts").click();
  const details = page.getByRole("region", { name: "Details" });
  await expect(details.getByRole("definition").first()).toHaveText("1035");
  for (const field of ["Event ID", "Level", "Task category", "Symbolic name", "Products", "Message text"])
    await expect(details.getByRole("term").filter({ hasText: field })).not.toHaveCount(0);
  await expect(details).toContainText("SmtpReceiveAuthenticationFailed");
  await expect(details).toContainText("SmtpReceive");
  await expect(details).toContainText("Warning");
  await expect(details).toContainText("MSExchangeFrontEndTransport");
  await expect(details).toContainText("Inbound authentication failed with error");
  await expect(page.getByRole("heading", { name: /^\d+ sources$/ })).toBeVisible();
});

test("headings and the table of contents change the address", async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByRole("heading", { name: "Causes" }).getByRole("link").click();
  await expect(page).toHaveURL(/#causes$/);
  const contents = page.getByRole("navigation", { name: "On this page" });
  await contents.getByRole("link", { name: "What it means" }).click();
  await expect(page).toHaveURL(/#what-it-means$/);
  await expect(page.getByRole("heading", { name: "What it means" })).toBeInViewport();
});

test("Copy puts the whole command into the clipboard and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(ADDRESS);
  await openFolds(page);
  const block = page.getByRole("figure").filter({ hasText: "MaxLogonFailures" });
  const shown = await block.getByRole("group", { name: "Command" }).innerText();
  await block.getByRole("button", { name: /Copy/ }).click();
  await expect(block.getByRole("status")).toHaveText(/^Copied\. Still to replace: ⟨receive connector⟩/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Get-ReceiveConnector ⟨");
  expect(copied.trim()).toBe(shown.trim());
});

test("choosing a version hides passages for other versions, also after a reload", async ({ page }) => {
  await page.goto("/procedures/find-answering-receive-connector");
  const choice = page.getByRole("combobox", { name: "I run Exchange" });
  const newer = page.locator('figure[data-only-for="2013 2016 2019 SE"]').first();
  const older = page.locator('figure[data-only-for="2007 2010"]').first();
  await expect(newer).toBeVisible();
  await expect(older).toBeVisible();

  await choice.selectOption("2007");
  await expect(newer).toBeHidden();
  await expect(older).toBeVisible();
  await page.reload();
  await expect(choice).toHaveValue("2007");
  await expect(newer).toBeHidden();

  await choice.selectOption("2019");
  await expect(newer).toBeVisible();
  await expect(older).toBeHidden();
});

test("an article about other versions than the chosen one says so and stays whole", async ({ page }) => {
  await page.goto("/events/msexchangetransport/10003");
  await openFolds(page);
  const choice = page.getByRole("combobox", { name: "I run Exchange" });
  const only2010 = page.locator('figure[data-only-for="2010"]').first();
  await choice.selectOption("2007");
  await expect(only2010).toBeHidden();
  await choice.selectOption("2019");
  await expect(page.getByText(/No source says that this applies to 2019/)).toBeVisible();
  await expect(only2010).toBeVisible();
});

test("paper leaves out navigation and what is folded, and has six pages at most, with the cause of a paste open", async ({
  page,
}) => {
  const pages = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  };
  await page.goto("/diagnose");
  await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(EVENT_1035);
  await page.getByRole("link", { name: /^Open the article/ }).click();
  await expect(page).toHaveURL(ADDRESS);
  const ofBranch = page.locator("details[data-prints]");
  await expect(
    ofBranch.getByRole("heading", { name: "Check", exact: true, includeHidden: true }),
  ).toBeAttached();
  expect(await pages()).toBeLessThanOrEqual(6);

  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  for (const name of ["Main", "On this page", "Breadcrumbs"])
    await expect(page.getByRole("navigation", { name })).toBeHidden();
  await expect(page.getByRole("button", { name: /Copy/ })).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(ofBranch.getByRole("heading", { name: "Check", exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "Details" })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(ofBranch).not.toHaveAttribute("open");
});

const OTHER_SPELLINGS = [
  ["/events/2003", "/events/msexchangetransport/2003"],
  ["/events/msexchangefrontendtransport/1035", ADDRESS],
  ["/codes/4.7.5", "/codes/454-4.7.5"],
  ["/codes/550-5.7.54", "/codes/550-5.7.1-unable-to-relay"],
] as const;

test.describe("capital letters", () => {
  // Plain files answer first with their page for missing addresses, which leads on.
  test.use({ allowedConsoleErrors: /status of 404/ });

  test("lead to the one address", async ({ page }) => {
    await page.goto("/events/MSExchangeTransport/1035", { waitUntil: "commit" });
    await expect(page).toHaveURL(ADDRESS);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("failed to authenticate");
  });
});

for (const [spelling, address] of OTHER_SPELLINGS) {
  test(`${spelling} leads to the one address ${address}`, async ({ page }) => {
    const response = await page.goto(spelling);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveURL(address);
  });
}

for (const [asked, first, second] of [
  ["/events/1035", "/events/msexchange-edgesync/1035", "/events/msexchangetransport/1035"],
  ["/codes/4.7.0", "/codes/421-4.7.0", "/codes/454-4.7.0"],
] as const) {
  test(`${asked} has several meanings and offers the choice`, async ({ page }) => {
    await page.goto(asked);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/has \d+ meanings/);
    const links = page.getByRole("main").getByRole("listitem").getByRole("link");
    for (const address of [first, second])
      await expect(links.and(page.locator(`[href="${hrefOnThisCopy(address)}"]`))).toBeVisible();
  });
}
