import { get } from "node:http";
import type { Page } from "@playwright/test";
import { expect, test } from "./test";

const MOST_BYTES = 3_000_000;

/** What one file costs on the line, compressed as a browser takes it. */
function bytesOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { "accept-encoding": "gzip, br" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length)).on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}

test("what a first visit fetches in the background is at most 3 MB @server", async ({ request, baseURL }) => {
  const worker = await (await request.get("/sw.js")).text();
  const config: { books: readonly { address: string }[]; precached: readonly string[] } = JSON.parse(
    /, (\{"build":.*\})\);\s*$/.exec(worker)?.[1] ?? "",
  );
  const paths = [...config.precached, ...config.books.map(({ address }) => address)];
  let bytes = 0;
  for (const path of paths) bytes += await bytesOf(new URL(path, baseURL).href);
  test.info().annotations.push({ type: "bytes", description: `${bytes} in ${paths.length} files` });
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Pages of which only the text is kept run no scripts. */
const AS_TEXT = { waitUntil: "load" } as const;

/** What a reader does without network. Each begins at an address, as from a bookmark or a ticket. */
const JOURNEYS: readonly { readonly name: string; readonly go: (page: Page) => Promise<void> }[] = [
  {
    name: "an event's article is read",
    go: async (page) => {
      await page.goto("/events/msexchangetransport/1035", AS_TEXT);
      await expect(heading(page)).toContainText("failed to authenticate");
      await expect(page.getByRole("group", { name: "Command" }).first()).toBeVisible();
    },
  },
  {
    name: "a code's article is read, and a link in it leads on",
    go: async (page) => {
      await page.goto("/codes/454-4.7.0", AS_TEXT);
      await expect(heading(page)).toBeVisible();
      await page.locator('main a[href^="/events/"]').first().click();
      await expect(page).toHaveURL(/\/events\/.+\/\d+/);
      await expect(heading(page)).toBeVisible();
    },
  },
  {
    name: "a cause is read, with its fix",
    go: async (page) => {
      await page.goto("/causes/clock-skew", AS_TEXT);
      await expect(heading(page)).toContainText(/clock/i);
    },
  },
  {
    name: "a problem and a procedure are read",
    go: async (page) => {
      for (const path of ["/problems/back-pressure-stops-mail", "/areas/tls-certificates"]) {
        await page.goto(path, AS_TEXT);
        await expect(heading(page)).toBeVisible();
      }
    },
  },
  {
    name: "a list of events leads to one",
    go: async (page) => {
      await page.goto("/events");
      await page
        .getByRole("main")
        .getByRole("link", { name: /failed to authenticate on a Receive/ })
        .click();
      await expect(page).toHaveURL("/events/msexchangetransport/1035");
      await expect(heading(page)).toBeVisible();
    },
  },
  {
    name: "a typed search finds",
    go: async (page) => {
      await page.goto("/search?q=1035");
      await expect(page.getByRole("link", { name: /failed to authenticate/i }).first()).toBeVisible();
    },
  },
  {
    name: "the search of the home page suggests",
    go: async (page) => {
      await page.goto("/");
      await page.getByRole("textbox", { name: "Error, event ID or code" }).fill("SmtpReceiveAuthent");
      const suggestions = page.getByRole("listbox", { name: "Suggestions" });
      await expect(suggestions.getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "a pasted error is diagnosed",
    go: async (page) => {
      await page.goto("/diagnose");
      await page.getByRole("textbox").first().fill("451 4.4.0 DNS query failed");
      await expect(page.getByRole("link", { name: /Open the article/ }).first()).toBeVisible();
    },
  },
  {
    name: "the wizard goes from its start to a cause",
    go: async (page) => {
      await page.goto("/troubleshoot/starttls-missing");
      for (const answer of [/Our own Exchange server/, /replaced by/]) {
        await page.getByRole("radio", { name: answer }).check();
        await page.getByRole("button", { name: "Continue" }).click();
      }
      await expect(heading(page)).toContainText(/firewall that inspects SMTP hides STARTTLS/);
    },
  },
  {
    name: "a link to a step of the wizard opens that step",
    go: async (page) => {
      await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message");
      await expect(heading(page)).toHaveText(/How far apart are the clocks/);
    },
  },
  {
    name: "a report is written",
    go: async (page) => {
      await page.goto("/troubleshoot/queue-454-4-7-0/report?answers=clocks.over-5");
      await expect(heading(page)).toBeVisible();
      await expect(page.getByText("Outputs and remarks")).toBeVisible();
    },
  },
  {
    name: "what is not kept says so, with ways on",
    go: async (page) => {
      await page.goto("/no/such/page");
      await expect(heading(page)).toHaveText("This page needs the network");
      await page.getByRole("main").getByRole("link", { name: "wizard" }).click();
      await expect(page).toHaveURL("/troubleshoot");
    },
  },
];

test.describe("without network, after one visit @server", () => {
  test.use({
    serviceWorkers: "allow",
    allowedConsoleErrors: /ERR_INTERNET_DISCONNECTED|Failed to fetch|Falling back to browser navigation/,
  });

  test(`${JOURNEYS.length} journeys go on`, async ({ page, context }) => {
    test.slow();
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await context.setOffline(true);
    for (const { name, go } of JOURNEYS) await test.step(name, () => go(page));
  });
});
