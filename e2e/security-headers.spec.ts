import type { Page } from "@playwright/test";
import { QUEUE_LAST_ERROR } from "./pastes";
import { expect, test } from "./test";

/** Every violation of a policy that the pages of this test report, the browser's own words beside them. */
async function collectViolations(page: Page): Promise<() => readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("reportViolation", (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return () => violations;
}

/** One page of each kind: written by the build, kept when first asked for, drawn for each request. */
const PAGES = [
  "/",
  "/diagnose",
  "/search",
  "/search?q=kerberos",
  "/events",
  "/events/msexchangetransport",
  "/events/msexchangetransport/1035",
  "/events?source=msexchangetransport",
  "/codes",
  "/codes/454-4.7.0",
  "/problems",
  "/procedures",
  "/areas/server-authentication",
  "/troubleshoot",
  "/troubleshoot/queue-454-4-7-0",
  "/troubleshoot/queue-454-4-7-0/clocks.over-5",
  "/troubleshoot/queue-454-4-7-0/answer.missing",
  "/troubleshoot/queue-454-4-7-0/all",
  "/troubleshoot/queue-454-4-7-0/map?answers=clocks.over-5",
  "/troubleshoot/queue-454-4-7-0/probe",
  "/troubleshoot/queue-454-4-7-0/report?answers=clocks.over-5",
  "/troubleshoot/queue-454-4-7-0/red-flags",
  "/privacy",
];
const MISSING = ["/codes/zzz", "/events/msexchangetransport/1", "/troubleshoot/none", "/nothing/here"];

/** An inert page would look right: the header's dialog opens only where the scripts run. */
async function expectAlive(page: Page) {
  await expect(async () => {
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog", { name: "Search all articles" })).toBeVisible({ timeout: 500 });
  }).toPass();
}

for (const path of PAGES) {
  test(`${path} works under its policy, twice`, async ({ page }) => {
    const violations = await collectViolations(page);
    for (const visit of ["first", "second"]) {
      const response = await page.goto(path);
      expect(response?.status(), `${visit} visit`).toBe(200);
      const headers = response?.headers() ?? {};
      const policy = headers["content-security-policy"] ?? "";
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' '(sha256|nonce)-/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("same-origin");
      await expectAlive(page);
    }
    expect(violations()).toEqual([]);
  });
}

test.describe("addresses that lead nowhere", () => {
  test.use({ allowedConsoleErrors: /status of 404/ });

  for (const path of MISSING) {
    test(`${path} says so under its policy`, async ({ page }) => {
      const violations = await collectViolations(page);
      expect((await page.goto(path))?.status()).toBe(404);
      await expectAlive(page);
      expect(violations()).toEqual([]);
    });
  }
});

test("live search, diagnosis, a dropped file, the wizard, the map and the version switch violate nothing", async ({
  page,
}) => {
  const violations = await collectViolations(page);
  await page.goto("/");
  const box = page.getByRole("textbox", { name: "Error, event ID or code" });
  await box.fill("kerberos clock");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await box.press("ArrowDown");
  await box.press("Enter");
  await page.getByLabel("I run Exchange").first().selectOption("2019");

  await page.goto("/diagnose");
  await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(QUEUE_LAST_ERROR);
  await expect(page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first()).toBeVisible();
  await page.getByRole("button", { name: "New paste" }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "log.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(QUEUE_LAST_ERROR),
  });
  await expect(page.getByText("log.txt")).toBeVisible();

  await page.goto("/troubleshoot");
  await page
    .getByRole("main")
    .getByRole("link", { name: /454 4\.7\.0/ })
    .first()
    .click();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL(/\/troubleshoot\/[^/]+\/.+/);
  await page.goto("/troubleshoot/queue-454-4-7-0");
  await page.getByRole("link", { name: /map/i }).first().click();
  await expect(page.getByRole("region", { name: "Map" })).toBeVisible();
  expect(violations()).toEqual([]);
});

test.describe("an injected script", () => {
  test.use({
    // The picture that carries the script does not exist.
    allowedConsoleErrors: /Content Security Policy|status of 404/,
  });

  test("a script that the page was not sent with does not run", async ({ page }) => {
    await page.goto("/");
    const hasRun = await page.evaluate(async () => {
      const script = document.createElement("script");
      try {
        script.textContent = "window.hasRun = true";
        document.body.append(script);
      } catch {
        // Refused already.
      }
      const element = document.createElement("p");
      try {
        element.innerHTML = "<img src=x onerror='window.hasRun = true'>";
        document.body.append(element);
      } catch {
        // Refused already.
      }
      await new Promise((resolve) => setTimeout(resolve));
      return "hasRun" in window;
    });
    expect(hasRun).toBe(false);
  });
});

test("files and the API carry the headers too", async ({ request, page }) => {
  await page.goto("/");
  const script = await page.locator("script[src]").first().getAttribute("src");
  for (const path of [script ?? "", "/api/health", "/icon.svg", "/sitemap.xml", "/api/none"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["cross-origin-resource-policy"], path).toBe("same-origin");
  }
});
