import { pathToFileURL } from "node:url";
import { expect, test } from "./test";

const LOOKUPS = [
  ["/lookup?EvtID=1035&EvtSrc=MSExchangeTransport", "/events/msexchangetransport/1035"],
  ["/lookup?evtsrc=msexchangetransport&EVTID=1035&x=%0d%0a", "/events/msexchangetransport/1035"],
  [
    `/lookup?EvtID=1035&EvtID=1035&EvtSrc=MSExchangeTransport&x=${"a".repeat(10_000)}`,
    "/events/msexchangetransport/1035",
  ],
  [
    "/events.asp?ProdName=Exchange&EvtID=12014&EvtSrc=MSExchangeTransport",
    "/events/msexchangetransport/12014",
  ],
] as const;

for (const [link, address] of LOOKUPS) {
  test(`${link.slice(0, 90)} leads to ${address}`, async ({ page }) => {
    await page.goto(link, { waitUntil: "commit" });
    await expect(page).toHaveURL(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

for (const link of ["/lookup", "/lookup?EvtID=%3Cscript%3Ealert(1)%3C%2Fscript%3E&EvtID="]) {
  test(`${link} says what it takes`, async ({ page }) => {
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  });
}

test("short links lead on", async ({ page }) => {
  await page.goto("/e/12014", { waitUntil: "commit" });
  await expect(page).toHaveURL("/events/msexchangetransport/12014");
  await page.goto("/c/454-4.7.0", { waitUntil: "commit" });
  await expect(page).toHaveURL("/codes/454-4.7.0");
});

test.describe("readers with scripts switched off", () => {
  test.use({ javaScriptEnabled: false });

  test("read articles and causes, and a symptom with all its questions", async ({ page }) => {
    await page.goto("/events/msexchangetransport/1035");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("failed to authenticate");
    await page.goto("/troubleshoot/queue-454-4-7-0/all");
    await expect(page.getByText(/How far apart are the clocks/).first()).toBeVisible();
  });
});

test.describe("a page opened as a file", () => {
  const folder = process.env.E2E_PLAIN_FOLDER ?? "";
  test.use({ allowedConsoleErrors: /ERR_FILE_NOT_FOUND|file:|CORS|origin 'null'/ });

  test("says what works, and its text can be read", async ({ page }) => {
    const file = `${folder}/events/msexchangetransport/1035/index.html`;
    await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
    await expect(page.getByText(/This page was opened as a file/)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("failed to authenticate");
  });
});
