import type { Page } from "@playwright/test";
import { recordSent } from "./sent-requests";
import { expect, test } from "./test";

/** Short enough to be a query, and full of what nobody else may read. */
const SHORT = "451 4.4.0 DNS query failed SECRETHOST.bank.local";
const WORDS = ["SECRETHOST", "bank.local"];

async function pasteFromClipboard(page: Page, text: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("Control+v");
}

/** What this browser would still know tomorrow: addresses, titles, and storage that outlives the tab. */
async function kept(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      location.href,
      document.title,
      document.referrer,
      JSON.stringify(history.state),
      JSON.stringify(localStorage),
    ].join("\n"),
  );
}

async function expectNothingKept(page: Page, sent: string) {
  const remembered = decodeURIComponent(
    (await kept(page)).replaceAll("+", " ").replace(/%(?![0-9a-f]{2})/gi, ""),
  );
  for (const word of WORDS) {
    expect(sent.toLowerCase()).not.toContain(word.toLowerCase());
    expect(remembered.toLowerCase()).not.toContain(word.toLowerCase());
  }
}

const BOXES = [
  { name: "the home page", path: "/", open: async () => {} },
  { name: "the search page", path: "/search", open: async () => {} },
  {
    name: "a page of results",
    path: "/search?q=kerberos",
    open: async (page: Page) => page.getByRole("main").getByRole("combobox").first().fill(""),
  },
  {
    name: "the dialog of an article",
    path: "/codes/454-4.7.0",
    open: async (page: Page) => page.keyboard.press("Control+k"),
  },
  {
    name: "the dialog of the wizard",
    path: "/troubleshoot/queue-454-4-7-0",
    open: async (page: Page) => page.keyboard.press("/"),
  },
] as const;

for (const { name, path, open } of BOXES) {
  test(`Enter after a short paste on ${name} diagnoses it and tells nobody`, async ({ page, context }) => {
    await page.goto(path);
    await expect(page.getByRole("link", { name: "Search", exact: true })).toBeVisible();
    const sent = recordSent(context);
    await open(page);
    const dialog = page.getByRole("dialog");
    const place = name.startsWith("the dialog") ? dialog : page.getByRole("main");
    const box =
      path === "/"
        ? place.getByRole("textbox", { name: "Error, event ID or code" })
        : place.getByRole("combobox").first();
    await box.focus();
    await pasteFromClipboard(page, SHORT);
    await expect(box).toHaveValue(SHORT);
    await box.press("Enter");
    await expect(page).toHaveURL("/diagnose");
    await page.getByRole("button", { name: "Edit" }).click();
    await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue(SHORT);
    await expect(page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first()).toBeVisible();
    await page
      .getByRole("link", { name: /Open the article/ })
      .first()
      .click();
    await expect(page).not.toHaveURL("/diagnose");
    await page.goBack();
    await expect(page).toHaveURL("/diagnose");
    await page.goBack();
    await expectNothingKept(page, await sent.text());
  });
}

test("a paste that was finished by typing is still a paste; typed words alone are searched", async ({
  page,
  context,
}) => {
  await page.goto("/");
  const sent = recordSent(context);
  const box = page.getByRole("textbox", { name: "Error, event ID or code" });
  await box.focus();
  await pasteFromClipboard(page, "SECRETHOST.bank.local");
  await box.pressSequentially(" 4.4.0");
  await box.press("Enter");
  await expect(page).toHaveURL("/diagnose");
  await expectNothingKept(page, await sent.text());

  await page.goto("/");
  await box.pressSequentially("kerberos clock");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=kerberos/);
});

test("what an undo brings back gets into no address", async ({ page, context }) => {
  await page.goto("/");
  const sent = recordSent(context);
  const box = page.getByRole("textbox", { name: "Error, event ID or code" });
  await box.focus();
  await pasteFromClipboard(page, SHORT);
  await box.press("Control+a");
  await box.press("Delete");
  await expect(box).toHaveValue("");
  await box.press("Control+z");
  await box.press("Enter");
  await expectNothingKept(page, await sent.text());
});

test("pasted words are not offered as recent searches", async ({ page }) => {
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Error, event ID or code" });
  await box.focus();
  await pasteFromClipboard(page, "kerberos SECRETHOST");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await box.press("ArrowDown");
  await box.press("Enter");
  await expect(page).not.toHaveURL("/");
  expect(await kept(page)).not.toContain("SECRETHOST");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a submitted paste reaches no address; what articles know of it is searched", async ({
    page,
    context,
  }) => {
    const addresses: string[] = [];
    context.on("request", (request) => addresses.push(request.url(), request.headers().referer ?? ""));
    await page.goto("/");
    await page.getByRole("textbox", { name: "Error, event ID or code" }).fill(SHORT);
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/\/search\?q=451\+4\.4\.0\+DNS\+query\+failed&cut=1$/);
    await expect(page.getByText("Words that no article here has were left out")).toBeVisible();
    for (const word of WORDS) expect(addresses.join("\n").toLowerCase()).not.toContain(word.toLowerCase());
  });

  test("the wizard's box sends on the script's line alone", async ({ page, context }) => {
    const addresses: string[] = [];
    context.on("request", (request) => addresses.push(request.url(), request.headers().referer ?? ""));
    await page.goto("/troubleshoot/queue-454-4-7-0/probe");
    await page
      .getByRole("textbox", { name: /^Paste or type the line/ })
      .fill("PS C:\\> SECRETHOST.bank.local\nMF3 queue-454-4-7-0 1 clocks=over-5 replication=fine #2827");
    await page.getByRole("button", { name: "Fill in the answers" }).click();
    await expect(page.getByRole("heading", { name: "2 answers were read" })).toBeVisible();
    for (const word of WORDS) expect(addresses.join("\n").toLowerCase()).not.toContain(word.toLowerCase());
  });
});
