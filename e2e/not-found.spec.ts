import { expect, test } from "./test";

test.use({ allowedConsoleErrors: /status of 40[04]/ });

const UNKNOWN = [
  ["/events/1033", /Event 1033 has no article here/],
  ["/events/msexchangetransport/1033", /Event 1033 has no article here/],
  ["/events/0", /no event we know/],
  ["/events/-1", /no event we know/],
  ["/events/99999", /no event we know/],
  ["/events/1035abc", /no event we know/],
  ["/events/constructor", /no event we know/],
  ["/events/__proto__", /no event we know/],
  ["/events/msexchangetransport/constructor", /no event we know/],
  ["/codes/5.9.9", /5\.9\.9 has no article here/],
  ["/codes/constructor", /no status code/],
  ["/areas/constructor", /no page at this address/],
  ["/procedures/__proto__", /no page at this address/],
  ["/no/such/page", /no page at this address/],
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const [address, message] of UNKNOWN) {
      // Plain files have one page for everything that is missing.
      const needs = message.source.includes("no page") ? "" : " @server";
      test(`${address} says what is missing and shows ways on${needs}`, async ({ page }) => {
        const response = await page.goto(address);
        expect(response?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(message);
        const main = page.getByRole("main");
        for (const name of ["Paste the whole error", "Start from the symptom", "Search all articles"])
          await expect(main.getByRole("link", { name })).toBeVisible();
      });
    }

    test("an unknown event names its neighbours as other events @server", async ({ page }) => {
      await page.goto("/events/1034");
      const main = page.getByRole("main");
      await expect(main.getByText(/These are other events/)).toBeVisible();
      await main.getByRole("link", { name: "event 1032" }).click();
      await expect(page).toHaveURL("/events/msexchangetransport/1032");
    });
  });
}

for (const address of [
  "/events/%E0%A4%A",
  "/codes/%E0%A4%A",
  "/areas/%E0%A4%A",
  "/procedures/%E0%A4%A",
  "/troubleshoot/%E0%A4%A",
]) {
  test(`${address}, which is no text, is refused without a crash @server`, async ({ request }) => {
    const response = await request.get(address);
    expect([400, 404]).toContain(response.status());
  });
}

test("an unknown page has a title of its own", async ({ page }) => {
  await page.goto("/no/such/page");
  await expect(page).toHaveTitle(/not found/i);
});

test("an unknown event has a title that says so @server", async ({ page }) => {
  await page.goto("/events/1033");
  await expect(page).toHaveTitle(/Unknown event|1033/);
});
