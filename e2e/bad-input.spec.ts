import { EVENT_1035 } from "./pastes";
import { expect, test } from "./test";

const ONE_MEGABYTE = "2026-11-20 03:04:11 nothing of interest happened here\n".repeat(20_000);

const PASTES = [
  ["only blanks", " \n\t\n ", /no text/i],
  [
    "bytes of a program",
    "MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000ÿÿ\u0000\u0000¸\u0000\u0000\u0000".repeat(
      50,
    ),
    /not text/i,
  ],
  [
    "markup",
    "<script>document.title = 'taken over'</script><img src=x onerror=\"document.title='taken over'\">",
    /Recognised as/,
  ],
  ["right-to-left text", "\u202E454 4.7.0\u202C خطأ مصادقة مؤقت עברית", /Recognised as/],
  ["zero-width characters", "454\u200B 4.7\u200D.0 Temp\u200Borary authentication failure", /Recognised as/],
  ["emoji", "📧🔥 mail is stuck 👩‍💻 \u{1F1E9}\u{1F1EA}", /Recognised as/],
  [
    "halves of surrogate pairs",
    "454 4.7.0 \uD83D \uDCE7 Temporary authentication failure \uD800",
    /Recognised as/,
  ],
  ["a NUL in the text", "454 4.7.0 Temporary\u0000 authentication failure", /Recognised as|not text/],
  ["brackets without end", `${"(".repeat(5000)}${"[".repeat(5000)}${"%1 ".repeat(2000)}`, /Recognised as/],
] as const;

for (const [what, text, message] of PASTES) {
  test(`${what}: a clear message, no crash`, async ({ page }) => {
    await page.goto("/diagnose");
    await page.getByRole("textbox", { name: /Event, Last Error/ }).evaluate((box, pasted) => {
      // Typed input would lose what a clipboard can hold, such as NUL and single surrogates.
      if (!(box instanceof HTMLTextAreaElement)) throw new Error("the box is no textarea");
      const setValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set;
      setValue?.call(box, pasted);
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }, text);
    await expect(page.getByRole("main").getByRole("status")).toHaveText(message, { timeout: 15_000 });
    await expect(page).toHaveTitle(/^Paste an error/);
    await expect(page).toHaveURL("/diagnose");

    // It still works for the next paste.
    await page.getByRole("button", { name: "New paste" }).click();
    await page.getByRole("textbox", { name: /Event, Last Error/ }).fill(EVENT_1035);
    await expect(
      page.getByRole("region", { name: "Diagnoses" }).getByText("Event 1035", { exact: true }),
    ).toBeVisible();
  });
}

test("a megabyte of text is read like a file, and says that parts were left out", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/diagnose");
  await page.evaluate((text) => navigator.clipboard.writeText(text), ONE_MEGABYTE);
  const box = page.getByRole("textbox", { name: /Event, Last Error/ });
  await box.press("Control+V");
  const main = page.getByRole("main");
  await expect(main.getByText("Pasted text", { exact: true })).toBeVisible();
  await expect(main.getByText(/lines around errors and codes were read, the rest was not/)).toBeVisible({
    timeout: 15_000,
  });
  await page.getByRole("button", { name: "Remove file" }).click();
  await expect(box).toHaveValue("");
});

test("invisible characters do not hide a status code", async ({ page }) => {
  await page.goto("/diagnose");
  await page
    .getByRole("textbox", { name: /Event, Last Error/ })
    .fill(
      '451 4.4.0 Primary target IP address responded with: "454\u200B 4.7.0 Temporary \u202Eauthentication\u202C failure."',
    );
  await expect(
    page.getByRole("region", { name: "Diagnoses" }).getByText("454 4.7.0", { exact: true }).first(),
  ).toBeVisible();
});

test("an empty box asks for nothing and can show an example", async ({ page }) => {
  await page.goto("/diagnose");
  await expect(page.getByRole("region", { name: "Diagnoses" })).toBeHidden();
  await page.getByRole("button", { name: "Try an example" }).click();
  await expect(page.getByRole("region", { name: "Diagnoses" }).getByRole("article")).not.toHaveCount(0);
});

test("a dropped text file is read; one that is too large or no text is refused, with a way on", async ({
  page,
}) => {
  await page.goto("/diagnose");
  const drop = (name: string, content: string, size: number) =>
    page.locator("body").evaluate(
      (target, file) => {
        const dropped = new File([file.content], file.name, { type: "text/plain" });
        // A browser test cannot hold 50 MB in a message; the size alone decides.
        if (file.size > 0) Object.defineProperty(dropped, "size", { value: file.size });
        const event = new DragEvent("drop", { bubbles: true, cancelable: true });
        Object.defineProperty(event, "dataTransfer", { value: { files: [dropped] } });
        target.dispatchEvent(event);
      },
      { name, content, size },
    );
  await drop("event.txt", EVENT_1035, 0);
  await expect(
    page.getByRole("region", { name: "Diagnoses" }).getByText("Event 1035", { exact: true }),
  ).toBeVisible();
  const alert = page.getByRole("main").getByRole("alert");
  await drop("huge.log", "x", 60 * 1024 * 1024);
  await expect(alert).toHaveText(/larger than 50 MB/);
  // What had been pasted is still there.
  await page.getByRole("button", { name: "Edit" }).click();
  await expect(page.getByRole("textbox", { name: /Event, Last Error/ })).toHaveValue(EVENT_1035);
  await drop("events.evtx", "ElfFile\u0000", 0);
  await expect(alert).toHaveText(/save as XML or CSV/);
});

const QUERIES = [
  "<script>alert(1)</script>",
  "\u202Eabc\u202C",
  "\u200B",
  "📧",
  "%00",
  "constructor",
  "__proto__",
  "' OR 1=1 --",
  "(((((",
  "x".repeat(4000),
];

test("no query breaks the search page", async ({ page }) => {
  for (const query of QUERIES) {
    const response = await page.goto(`/search?q=${encodeURIComponent(query)}`);
    expect(response?.status(), query.slice(0, 40)).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
  }
  for (const address of [
    "/search?q=%E0%A4%A",
    "/search?q=%ED%A0%80",
    "/search?q[]=1",
    "/search?q=1035&q=1020",
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
  }
});

test("values that somebody else left in the storage do not break an article", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => {
    for (let position = 0; position < sessionStorage.length; position++) {
      const key = sessionStorage.key(position);
      if (key) sessionStorage.setItem(key, "{broken");
    }
    sessionStorage.setItem("mailflow-triage:values", '[["__proto__","x"],["receiveConnector",7],null]');
    sessionStorage.setItem("mailflow-triage:paste", "\u0000\uD800");
    localStorage.setItem("mailflow-triage:version", "<script>");
  });
  await page.goto("/events/msexchangetransport/1035");
  await expect(page.getByRole("group", { name: "Command" }).first()).toBeVisible();
  await page.goto("/diagnose");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paste an error");
});

test("a value of 2,000 characters, from right to left at that, and 30 open cases keep every page in its window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.goto("/diagnose");
  await page
    .getByRole("textbox", { name: /Event, Last Error/ })
    .fill(EVENT_1035.replace("Default EX01", `موصل${"x".repeat(2000)}`));
  await expect(page.getByRole("region", { name: /^Your text points to/ })).toBeVisible();
  expect(await overflow()).toBe(0);

  await page.evaluate(() => {
    const at = new Date().toISOString();
    const begun = Array.from({ length: 30 }, (_, number) => ({
      id: `case-${number}`,
      name: `Case ${number}`,
      symptomId: "queue-454-4-7-0",
      symptomTitle: "Queue stuck with 454 4.7.0 Temporary authentication failure",
      stepTitle: "What did the receiving server log?",
      startedAt: at,
      changedAt: at,
      answers: [],
      fixes: [],
    }));
    localStorage.setItem("mailflow-triage:cases", JSON.stringify(begun));
    sessionStorage.setItem(
      "mailflow-triage:values",
      JSON.stringify([["remoteIpAddress", `${"1".repeat(1000)}מחבר${"2".repeat(1000)}`]]),
    );
  });
  for (const path of ["/causes/guessing-port-25", "/events/msexchangetransport/1035", "/", "/troubleshoot"]) {
    await page.goto(path);
    expect(await overflow(), path).toBe(0);
  }
  const cases = page.getByRole("region", { name: "Your unfinished cases" });
  await expect(cases.getByRole("link", { name: /^Go on with/ })).toHaveCount(3);
  await cases.getByText("27 more").click();
  await expect(cases.getByRole("link", { name: /^Go on with/ })).toHaveCount(30);
});
