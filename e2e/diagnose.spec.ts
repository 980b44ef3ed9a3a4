import type { Page } from "@playwright/test";
import {
  event1035,
  EVENT_1020,
  EVENT_1024,
  EVENT_1032,
  EVENT_1035,
  EVENT_2003,
  QUEUE_TIMED_OUT,
  QUEUE_LAST_ERROR,
} from "./pastes";
import { recordSent } from "./sent-requests";
import { openFolds } from "./open-folds";
import { expect, test } from "./test";

const EVENT_VIEWER = "Recognised as an event copied from Event Viewer";

/** The first diagnosis of a text put into the large box. */
async function diagnose(page: Page, text: string) {
  await page.goto("/diagnose");
  await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(text);
  return page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first();
}

/** Pastes as a reader does it: with the clipboard and Ctrl-V, into what has the focus. */
async function pasteFromClipboard(page: Page, text: string) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("Control+v");
}

const EVENTS = [
  {
    eventId: 1020,
    paste: EVENT_1020,
    values: [["Account", "CONTOSO\\scanner"]],
    inCause: "submit-right-missing",
    command: "-User 'CONTOSO\\scanner'",
  },
  {
    eventId: 1024,
    paste: EVENT_1024,
    values: [
      ["Sender address", "sales@contoso.com"],
      ["Receive connector", "Client Proxy EX01"],
      ["Account", "CONTOSO\\scanner"],
    ],
    command: "-like 'CONTOSO\\scanner'",
  },
  { eventId: 1032, paste: EVENT_1032, values: [], command: "Get-ReceiveConnector -Server 'EX01" },
  {
    eventId: 1035,
    paste: EVENT_1035,
    values: [
      ["Authentication error", "IllegalMessage"],
      ["Receive connector", "Default EX01"],
      ["Authentication mechanism", "ExchangeAuth"],
      ["Remote IP address", "192.0.2.21"],
    ],
    command: "nslookup 192.0.2.21",
  },
  {
    eventId: 2003,
    paste: EVENT_2003,
    values: [
      ["Send connector", "To Internet"],
      ["Remote host", "smtp.fabrikam.com"],
    ],
    command: "Get-SendConnector 'To Internet'",
  },
] as const;

for (const { eventId, paste, values, command, ...place } of EVENTS) {
  test(`event ${eventId}: format, reasons, values, clues, and the article with filled commands`, async ({
    page,
  }) => {
    const best = await diagnose(page, paste);
    await expect(page.getByText(EVENT_VIEWER)).toBeVisible();
    await expect(best.getByText(`Event ${eventId}`, { exact: true })).toBeVisible();
    await best.getByText("Why this verdict").click();
    await expect(best.getByText(`Event ID ${eventId} from MSExchangeTransport`)).toBeVisible();
    for (const [name, value] of values) {
      await expect(best.getByRole("term").filter({ hasText: name })).toBeVisible();
      await expect(best.getByRole("definition").filter({ hasText: value }).first()).toBeVisible();
    }
    await page.getByText(/^What was read:/).click();
    const read = page.getByRole("group", { name: /Your text, with what was recognised/ });
    await expect(read.getByText(String(eventId), { exact: true })).toHaveAttribute("title", "event ID");
    await expect(read.getByText("MSExchangeTransport", { exact: true })).toHaveAttribute(
      "title",
      "event source",
    );

    await best.getByRole("link", { name: /Open the article/ }).click();
    await expect(page).toHaveURL(`/events/msexchangetransport/${eventId}`);
    await openFolds(page);
    if ("inCause" in place) await page.locator(`#cause-${place.inCause} > summary`).click();
    await expect(
      page.getByRole("group", { name: "Command" }).filter({ hasText: command }).first(),
    ).toBeVisible();
  });
}

test("the time of an event is not taken for an IP address", async ({ page }) => {
  await diagnose(page, EVENT_1035);
  await page.getByText(/^What was read:/).click();
  const read = page.getByRole("group", { name: /Your text, with what was recognised/ });
  await expect(read.getByText("192.0.2.21", { exact: true })).toHaveAttribute("title", "IP address");
  await expect(read.getByTitle("IP address")).toHaveCount(1);
});

test("the queue error: the innermost reply is the fault, and the wizard is offered", async ({ page }) => {
  const best = await diagnose(page, QUEUE_LAST_ERROR);
  await expect(page.getByText("Recognised as the Last Error of a queue")).toBeVisible();
  await expect(best.getByText("454 4.7.0", { exact: true }).first()).toBeVisible();
  await best.getByText("Why this verdict").click();
  await expect(best.getByText(/Innermost reply 454 4\.7\.0/)).toBeVisible();
  const chain = page.getByRole("region", { name: /innermost is the fault/ }).getByRole("listitem");
  await expect(chain.first()).toContainText("451 4.4.0");
  await expect(chain.last()).toContainText("454 4.7.0");
  await page
    .getByRole("link", { name: "Queue stuck with 454 4.7.0 Temporary authentication failure" })
    .click();
  await expect(page).toHaveURL("/troubleshoot/queue-454-4-7-0");
  await expect(page.getByRole("region", { name: "Your answers" })).toContainText(
    "454 4.7.0 Temporary authentication failure",
  );
});

test("the wizard starts with the answers that the paste gave, and says where they are from", async ({
  page,
}) => {
  await diagnose(page, QUEUE_TIMED_OUT);
  const offer = page.getByRole("region", { name: /Find the cause step by step|symptoms fit your text/ });
  await expect(offer.getByText(/Already answered: Which reply does Last Error quote\?/)).toBeVisible();
  await expect(offer.getByText(/in your line 1/).first()).toBeVisible();
  await offer.getByRole("link", { name: /451 4\.4\.0/ }).click();
  await expect(page).toHaveURL(/\/troubleshoot\/queue-451-4-4-0\/reply\.connection/);
  await expect(page.getByRole("region", { name: "Your answers" })).toContainText(
    "Which reply does Last Error quote?",
  );
});

test("a value can be edited, every command follows, and all values can be forgotten", async ({ page }) => {
  const best = await diagnose(page, EVENT_1035);
  await best.getByRole("link", { name: /Open the article/ }).click();
  await expect(page).toHaveURL(/\/1035$/);
  await openFolds(page);
  const command = page.getByRole("group", { name: "Command" }).filter({ hasText: "nslookup" });
  await expect(command).toContainText("nslookup 192.0.2.21");
  await page.getByText(/values filled/).click();
  const value = page.getByRole("textbox", { name: "Remote IP address" });
  await expect(value).toHaveValue("192.0.2.21");
  await value.fill("198.51.100.77");
  await expect(command).toContainText("nslookup 198.51.100.77");
  await page.reload();
  await openFolds(page);
  await expect(command).toContainText("nslookup 198.51.100.77");
  await page.getByText(/values filled/).click();
  await page.getByRole("button", { name: "Forget all values" }).click();
  await expect(command).not.toContainText("198.51.100.77");
});

test("a text pasted into the box of the home page goes to its diagnosis", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Error, event ID or code" }).focus();
  await pasteFromClipboard(page, EVENT_1035);
  await expect(page).toHaveURL("/diagnose");
  await expect(page.getByText(EVENT_VIEWER)).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Diagnoses" }).getByText("Event 1035", { exact: true }),
  ).toBeVisible();
});

test("what is pasted outside the box before the scripts have come is diagnosed when they are there", async ({
  page,
}) => {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto("/diagnose", { waitUntil: "commit" });
  await expect(page.locator("html[data-scripted]")).toBeAttached();
  await pasteFromClipboard(page, EVENT_1035);
  release();
  await expect(
    page.getByRole("region", { name: "Diagnoses" }).getByText("Event 1035", { exact: true }),
  ).toBeVisible();
});

test("going to the article and back keeps the text; a new paste takes it away and Undo brings it back", async ({
  page,
}) => {
  const best = await diagnose(page, EVENT_1035);
  await best.getByRole("link", { name: /Open the article/ }).click();
  await expect(page).toHaveURL(/1035$/);
  await page.goBack();
  const box = page.getByRole("textbox", { name: /Event, Last Error/ });
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(box).toHaveValue(EVENT_1035);
  // A whole text replaces what stands there, wherever the caret is: two never mix.
  await pasteFromClipboard(page, QUEUE_LAST_ERROR);
  const diagnoses = page.getByRole("region", { name: "Diagnoses" });
  await expect(diagnoses.getByText("454 4.7.0", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("EX01.contoso.com")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(diagnoses.getByText("Event 1035", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "New paste" }).click();
  await expect(box).toHaveValue("");
  await expect(diagnoses).toBeHidden();
});

/** The lower edge of what a locator finds, in the window as it is after the paste. */
async function lowerEdge(page: Page, name: RegExp): Promise<number> {
  const box = await page
    .getByRole("region", { name: "Diagnoses" })
    .getByRole("link", { name })
    .first()
    .boundingBox();
  return box ? box.y + box.height : Number.POSITIVE_INFINITY;
}

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`verdict and next step stand on the first screen after a paste, ${width} × ${height}; the command of a cause is two clicks away`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const next = /^Find the cause \(\d of \d answered\)$/;
    await page.goto("/diagnose");
    for (const [text, label] of [
      [QUEUE_LAST_ERROR, "454 4.7.0"],
      [EVENT_1035, "Event 1035"],
    ] as const) {
      // The second one replaces the first, without a click into any box.
      const verdict = page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first();
      await pasteFromClipboard(page, text);
      await expect(verdict.getByText(label, { exact: true }).first()).toBeVisible();
      await expect(verdict.getByRole("link", { name: next })).toBeVisible();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      expect(await lowerEdge(page, next)).toBeLessThanOrEqual(height);
      expect(await lowerEdge(page, /^Open the article/)).toBeLessThanOrEqual(height);
    }
    const causes = page.getByRole("region", { name: /^Your text points to/ });
    // Click one opens the cause, click two copies the command, with the values of the paste.
    await causes
      .getByText(/clocks/)
      .first()
      .click();
    await causes.getByRole("button", { name: /^Copy/ }).first().click();
    await expect(causes.getByText("Copied").or(page.getByText("Copied")).first()).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe(EVENT_1035);
  });
}

test("a file that is dropped on any page is read, under a notice over the whole window", async ({ page }) => {
  await page.goto("/events");
  const drag = (name: string) =>
    page.evaluate(
      ([type, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "event.txt", { type: "text/plain" }));
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      },
      [name, EVENT_1035] as const,
    );
  await drag("dragenter");
  await expect(page.getByText("Drop it anywhere")).toBeVisible();
  await drag("drop");
  await expect(page).toHaveURL("/diagnose");
  await expect(
    page.getByRole("region", { name: "Diagnoses" }).getByText("Event 1035", { exact: true }),
  ).toBeVisible();
});

test.describe("where the texts to compare with cannot be loaded", () => {
  test.use({ allowedConsoleErrors: /Failed to load resource|ERR_FAILED/ });

  test("the page says what helps, and keeps the paste", async ({ page }) => {
    await page.route("**/artefacts/**", (route) => route.abort());
    await page.goto("/diagnose");
    await page.getByRole("textbox", { name: /Event, Last Error/ }).focus();
    await pasteFromClipboard(page, EVENT_1035);
    const alert = page.getByRole("main").getByRole("alert");
    await expect(alert).toContainText("Your text is still here");
    await expect(alert.getByRole("link", { name: /search for the event ID/ })).toHaveAttribute(
      "href",
      "/search",
    );
    await page.unroute("**/artefacts/**");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("region", { name: "Diagnoses" })).toBeVisible();
  });
});

test("nothing of a paste leaves the browser", async ({ page, context }) => {
  const sent = recordSent(context);
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));
  await page.goto("/");
  await page.getByRole("textbox", { name: "Error, event ID or code" }).focus();
  await pasteFromClipboard(page, event1035("Default PRIVATE-7Q"));
  const best = page.getByRole("region", { name: "Diagnoses" }).getByRole("article").first();
  await expect(best.getByText("Default PRIVATE-7Q").first()).toBeVisible();
  await best.getByRole("link", { name: /Open the article/ }).click();
  await expect(page.getByRole("main").getByText("Default PRIVATE-7Q").first()).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Troubleshoot" }).click();
  await expect(page).toHaveURL("/troubleshoot");
  await page.reload();

  const everything = await sent.text();
  // The recorder works: the worker's own downloads are in it.
  expect(everything).toContain("/artefacts/");
  for (const secret of ["PRIVATE-7Q", "192.0.2.21", "IllegalMessage", "EX01.contoso.com"])
    expect(everything).not.toContain(secret);
  expect(sockets).toEqual([]);
});

test("a paste is diagnosed while full text and search are still on their way", async ({ page }) => {
  // Never answered: such a request stays open until the page closes.
  await page.route(/\/artefacts\/(full-text|search|guidance)-/, () => {});
  const best = await diagnose(page, event1035("Default EX01"));
  await expect(best).toContainText("1035");
  await expect(best.getByText("Default EX01").first()).toBeVisible();
});

const HOSTILE_NAMES = [
  ["Default'; Remove-Mailbox * #", "'Default''; Remove-Mailbox * #'"],
  ["Default $(Stop-Computer)", "'Default $(Stop-Computer)'"],
  ["Default ’; Stop-Computer; ’", "'Default ’’; Stop-Computer; ’’'"],
  ['‚Default‛ `"$env:USERNAME`"', "'‚‚Default‛‛ `\"$env:USERNAME`\"'"],
] as const;

for (const [name, literal] of HOSTILE_NAMES) {
  test(`a value like ${name} stays one harmless literal`, async ({ page }) => {
    await page.goto("/events/msexchangetransport/1035");
    await page.getByText(/values in the commands/).click();
    await page.getByRole("textbox", { name: "Receive connector" }).fill(name);
    await openFolds(page);
    const block = page.getByRole("figure").filter({ hasText: "MaxLogonFailures" });
    await expect(block.getByRole("group", { name: "Command" })).toContainText(
      `Get-ReceiveConnector ${literal} |`,
    );
  });
}

test("a hostile name in a paste arrives in the command as one literal", async ({ page }) => {
  const best = await diagnose(page, event1035("Default EX01’ $(Stop-Computer) '"));
  await best.getByRole("link", { name: /Open the article/ }).click();
  await expect(page).toHaveURL(/\/1035$/);
  await openFolds(page);
  const command = page.getByRole("group", { name: "Command" }).filter({ hasText: "MaxLogonFailures" });
  await expect(command).toHaveText(/^Get-ReceiveConnector '(?:[^'‘’‚‛]|''|‘‘|’’|‚‚|‛‛)*' \|/);
  await expect(command).toContainText("$(Stop-Computer)");
});
