import { chromium, type Browser, type Locator, type Page } from "@playwright/test";
import { sampleText, SAMPLES } from "@/lib/help/annotated-samples";
import { BROWSER_FLAGS, findBrowser } from "../scripts/find-browser.mjs";

/** What a task costs a reader who knows the way. */
export type TaskMeasurement = {
  readonly task: string;
  readonly clicks: number;
  /** Heights of the window that are looked at, on the page with the most of them. */
  readonly screens: number;
  /** At most so many; the screens are a goal only where that is said. */
  readonly goal: { readonly clicks: number; readonly screens?: number };
  /** What the review of 2026-11-20 counted, before the pages were built anew; undefined where it could not be done. */
  readonly before: string;
};

const WINDOW = { width: 1280, height: 800 };
/** A busy computer is no reason to fail: what counts is clicks, not seconds. */
const PATIENCE_MS = 90_000;

/** A reader who counts: each press of the mouse, each choice in a list, and how far down what he needs stands. */
class Reader {
  clicks = 0;
  screens = 1;

  constructor(readonly page: Page) {}

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.locator("html[data-scripted=ready]").waitFor({ state: "attached" });
  }

  /** Looks at something; what stands further down costs screens. */
  async see(locator: Locator): Promise<void> {
    await locator.waitFor();
    const bottom = await locator.evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    this.screens = Math.max(this.screens, Math.ceil(bottom / WINDOW.height));
  }

  async click(locator: Locator): Promise<void> {
    await this.see(locator);
    await locator.click();
    this.clicks += 1;
  }

  async choose(locator: Locator, value: string): Promise<void> {
    await locator.selectOption(value);
    this.clicks += 1;
  }

  /** Pastes without a press of the mouse, as Ctrl V does wherever the keyboard is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  async copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Gives the wizard one answer. */
  async answer(label: RegExp): Promise<void> {
    const before = this.page.url();
    await this.click(this.page.locator("label").filter({ hasText: label }).first());
    await this.click(this.page.getByRole("button", { name: "Continue" }));
    await this.page.waitForURL((address) => address.href !== before);
    await this.ready();
  }
}

function expectHeld(text: string, word: string): void {
  if (!text.includes(word)) throw new Error(`“${word}” is not in what was copied: ${text.slice(0, 200)}`);
}

const EVENT = SAMPLES.filter(({ id }) => id === "event")
  .map(sampleText)
  .join("\n");

const LAST_ERROR = `Identity     : EX01\\12
Status       : Retry
MessageCount : 212
LastError    : 451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed.`;

const QUEUE = "/troubleshoot/queue-454-4-7-0";
const OUTCOME = `${QUEUE}/receiver-event.illegal-message/clocks.over-5`;

const TASKS: readonly {
  readonly task: string;
  readonly goal: TaskMeasurement["goal"];
  readonly before: string;
  readonly run: (reader: Reader) => Promise<void>;
}[] = [
  {
    task: "1035 pasted → the check of its likeliest cause copied",
    goal: { clicks: 2, screens: 1 },
    before: "4 clicks, 14 screens",
    run: async (reader) => {
      await reader.open("/diagnose");
      await reader.paste(EVENT);
      const causes = reader.page.getByRole("region", { name: /^Your text points to/ });
      const likeliest = causes.locator("details").first();
      await reader.click(likeliest.locator("summary").first());
      await reader.click(likeliest.getByRole("button", { name: /^Copy($| ·)/ }).first());
      expectHeld(await reader.copied(), "w32tm /stripchart");
    },
  },
  {
    task: "1035 pasted → the article's first command copied",
    goal: { clicks: 2, screens: 1 },
    before: "4 clicks, 14 screens",
    run: async (reader) => {
      await reader.open("/diagnose");
      await reader.paste(EVENT);
      await reader.click(reader.page.getByRole("link", { name: "Open the article with these values" }));
      await reader.page.getByText(/values filled/).waitFor();
      await reader.click(reader.page.getByRole("button", { name: /^Copy($| ·)/ }).first());
      expectHeld(await reader.copied(), "1035");
    },
  },
  {
    task: "what does 5.7.57 mean",
    goal: { clicks: 1 },
    before: "2 clicks",
    run: async (reader) => {
      await reader.open("/");
      await reader.click(reader.page.getByRole("link", { name: "Search", exact: true }));
      await reader.page.keyboard.type("5.7.57");
      await reader.see(reader.page.getByRole("region", { name: "What it means" }));
    },
  },
  {
    task: "all TLS trouble known for 2019, events and codes together",
    goal: { clicks: 2 },
    before: "no joint list",
    run: async (reader) => {
      await reader.open("/");
      await reader.choose(reader.page.getByRole("combobox", { name: /I run Exchange/ }), "2019");
      await reader.page.getByRole("link", { name: /^TLS and certificates/ }).click();
      reader.clicks += 1;
      await reader.see(reader.page.getByText(/^\d+ known for 2019 · \d+ documented for other versions/));
      for (const kind of ["Events", "Codes"])
        await reader.page.getByRole("main").getByRole("heading", { name: kind }).waitFor();
    },
  },
  {
    task: "stuck queue → its cause, by questions",
    goal: { clicks: 6 },
    before: "7 clicks",
    run: async (reader) => {
      const { page } = reader;
      await reader.open("/");
      await reader.click(page.getByRole("link", { name: /^Queue stuck with 451 4\.4\.0/ }).first());
      await page.getByRole("heading", { level: 1, name: /Which reply/ }).waitFor();
      await reader.ready();
      await reader.answer(/^454 4\.7\.0 Temporary authentication failure/);
      await reader.answer(/UnexpectedExchangeAuthBlobCheckForClockSkew/);
      await reader.see(page.getByText("Most probable cause"));
    },
  },
  {
    task: "stuck queue → its cause, Last Error pasted",
    goal: { clicks: 6 },
    before: "5 clicks, 2 screens",
    run: async (reader) => {
      await reader.open("/diagnose");
      await reader.paste(LAST_ERROR);
      await reader.click(reader.page.getByRole("link", { name: /^Find the cause/ }).first());
      await reader.page.getByRole("button", { name: "Continue" }).waitFor();
      await reader.ready();
      await reader.answer(/Event 1035 with IllegalMessage/);
      await reader.answer(/More than 5 minutes/);
      await reader.see(reader.page.getByText("Most probable cause"));
    },
  },
  {
    task: "text to hand over, from an article",
    goal: { clicks: 1 },
    before: "not there",
    run: async (reader) => {
      await reader.open("/events/msexchangetransport/1035");
      await reader.click(reader.page.getByRole("button", { name: "Copy for ticket" }).first());
      expectHeld(await reader.copied(), "/events/msexchangetransport/1035");
    },
  },
  {
    task: "text to hand over, from an outcome",
    goal: { clicks: 1 },
    before: "2 clicks",
    run: async (reader) => {
      await reader.open(OUTCOME);
      await reader.click(reader.page.getByRole("button", { name: "Copy for ticket" }).first());
      expectHeld(await reader.copied(), OUTCOME);
    },
  },
  {
    task: "yesterday's case, from home",
    goal: { clicks: 1 },
    before: "2 clicks, not from home",
    run: async (reader) => {
      await reader.open(OUTCOME);
      await reader.page
        .getByText(/1 open case/)
        .first()
        .waitFor();
      await reader.open("/");
      await reader.click(reader.page.getByRole("link", { name: "Go on" }));
      await reader.page.waitForURL(`**${OUTCOME}`);
    },
  },
];

async function runTask(
  browser: Browser,
  base: string,
  { task, goal, before, run }: (typeof TASKS)[number],
): Promise<TaskMeasurement> {
  const context = await browser.newContext({
    baseURL: base,
    viewport: WINDOW,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    const reader = new Reader(await context.newPage());
    await run(reader);
    return { task, clicks: reader.clicks, screens: reader.screens, goal, before };
  } finally {
    await context.close();
  }
}

/** Lets a scripted reader do what readers come for, on a running site, and counts clicks and screens. Fails when a task cannot be done. */
export async function measureTasks(base: string): Promise<readonly TaskMeasurement[]> {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_FLAGS,
  });
  try {
    const measured: TaskMeasurement[] = [];
    for (const task of TASKS) measured.push(await runTask(browser, base, task));
    return measured;
  } finally {
    await browser.close();
  }
}
