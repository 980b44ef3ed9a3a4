import type { Page } from "@playwright/test";
import { NO_SYMPTOM, onThisCopy } from "./plain-files";
import { expect, test } from "./test";

const CANNOT_CHECK = "I can’t check this";

async function answer(page: Page, question: RegExp, label: string | RegExp) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
  await page.getByRole("radio", { name: label }).check();
  await page.getByRole("button", { name: "Continue" }).click();
}

const JOURNEYS = [
  {
    symptom: "Queue stuck with 451 4.4.0: a wrapper around 454 4.7.0, 451 5.7.3 or another reply",
    answers: [[/Which reply/, /Cannot load Internal Transport Certificate/]],
    cause: /internal transport certificate was deleted/,
    article: "/events/msexchangetransport/12013",
  },
  {
    symptom: "Queue stuck with 451 4.4.0: a wrapper around 454 4.7.0, 451 5.7.3 or another reply",
    answers: [
      [/Which reply/, /Temporary authentication failure/],
      [/What did the receiving server log/, /IllegalMessage/],
      [/How far apart are the clocks/, /More than 5 minutes/],
    ],
    cause: /clocks differ by more than 5 minutes/,
    article: "/codes/454-4.7.0",
  },
  {
    symptom: "STARTTLS is missing from the EHLO answer",
    answers: [
      [/Whose answer to EHLO/, /Our own Exchange server/],
      [/What does the answer look like/, /replaced by/],
    ],
    cause: /firewall that inspects SMTP hides STARTTLS/,
    article: "/problems/firewall-smtp-inspection",
  },
] as const;

const SYMPTOMS = ["queue-451-4-4-0", "queue-454-4-7-0", "starttls-missing"];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const { symptom, answers, cause, article } of JOURNEYS) {
      test(`${symptom}: from the symptom to ${article}, with fix and check`, async ({ page }) => {
        await page.goto("/troubleshoot");
        await page.getByRole("main").getByRole("link", { name: symptom, exact: true }).click();
        for (const [question, label] of answers) await answer(page, question, label);

        const main = page.getByRole("main");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(cause);
        for (const name of ["Why this cause", "Root fix"])
          await expect(main.getByRole("heading", { level: 2, name })).toBeVisible();
        await expect(main.getByText("See that it worked")).toBeVisible();
        await expect(
          main.getByRole("region", { name: "Your answers" }).getByRole("definition"),
        ).not.toHaveCount(0);
        await main.getByRole("link", { name: "Read the article" }).click();
        await expect(page).toHaveURL(article);
      });
    }

    test("where another search knows better, it goes on there by itself and keeps the answers", async ({
      page,
    }) => {
      await page.goto("/troubleshoot/queue-451-4-4-0");
      await answer(page, /Which reply/, /smart host: it refuses the sign-in/);
      await expect(page).toHaveURL(
        /smart-host-refuses-login\/from\.queue-451-4-4-0\/reply\.sign-in-refused$/,
      );
      await expect(page.getByRole("region", { name: "What led here" })).toContainText("refuses the sign-in");
      await expect(page.getByRole("radio").first()).toBeVisible();
    });

    test("the front door narrows the symptoms, and takes a choice back", async ({ page }) => {
      await page.goto("/troubleshoot");
      const main = page.getByRole("main");
      await main.getByRole("link", { name: /^One device or program/ }).click();
      await expect(page).toHaveURL("/troubleshoot?who=device");
      await main.getByRole("link", { name: /^A bounce/ }).click();
      await expect(page).toHaveURL("/troubleshoot?who=device&hold=bounce");
      await expect(main.getByRole("link", { name: /^Unable to relay/ })).toBeVisible();
      await expect(main.getByRole("link", { name: "Mail is slow" })).toBeVisible();
      await expect(main.getByRole("link", { name: /^Transport crashes/ })).toHaveCount(0);
      await main.getByRole("link", { name: /^A bounce/ }).click();
      await expect(page).toHaveURL("/troubleshoot?who=device");
    });

    test("a fix that did not help leads on, is kept, and is not shown again", async ({ page }) => {
      await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5");
      const heading = page.getByRole("heading", { level: 1 });
      const cause = await heading.innerText();
      await page
        .getByRole("link", { name: /^It did not help/ })
        .first()
        .click();
      await expect(page).toHaveURL(/\/tried\.clock-skew\//);
      await expect(heading).not.toHaveText(cause);
      await expect(page.getByRole("region", { name: "What was tried" })).toContainText(cause);
    });

    for (const symptom of SYMPTOMS) {
      test(`${symptom}: who can check nothing is told what to collect, never a guess`, async ({ page }) => {
        await page.goto(`/troubleshoot/${symptom}`);
        const heading = page.getByRole("heading", { level: 1 });
        const asked: string[] = [];
        while ((await heading.innerText()) !== "Collect and escalate") {
          expect(asked.length, asked.join(" → ")).toBeLessThan(9);
          const question = await heading.innerText();
          asked.push(question);
          await page.getByRole("radio", { name: CANNOT_CHECK }).check();
          await page.getByRole("button", { name: "Continue" }).click();
          await expect(heading).not.toHaveText(question);
        }
        expect(new Set(asked).size).toBe(asked.length);
        await expect(page.getByText("No cause is sure enough")).toBeVisible();
        await expect(page.getByRole("group", { name: "Command" }).first()).toBeVisible();
      });
    }

    test("Continue without an answer says so and leads to the first choice", async ({ page }) => {
      await page.goto("/troubleshoot/starttls-missing");
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(page.getByText("No answer is chosen yet")).toBeVisible();
      await expect(page).toHaveTitle(/^Error: Whose answer to EHLO/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Whose answer to EHLO/);
      await page.getByRole("link", { name: /Choose the answer that fits/ }).click();
      await expect(page.getByRole("radio").first()).toBeFocused();
    });

    test("Change asks one question again and keeps the other answers", async ({ page }) => {
      await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.within-5");
      const answers = page.getByRole("region", { name: "Your answers" });
      await expect(answers).toContainText("All within 5 minutes");
      await answers.getByRole("link", { name: /Change.*receiving server log/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/What did the receiving server log/);
      await expect(answers).toContainText("All within 5 minutes");
      await expect(answers).toContainText("kept, but does not count");
      await answer(page, /What did the receiving server log/, /IllegalMessage/);
      await expect(page).toHaveURL(/receiver-event\.illegal-message\/clocks\.within-5$/);
      await expect(answers).not.toContainText("does not count");
    });

    test("Back returns to the question with the answers before it", async ({ page }) => {
      await page.goto("/troubleshoot/queue-454-4-7-0");
      await answer(page, /What did the receiving server log/, /IllegalMessage/);
      await answer(page, /How far apart are the clocks/, /All within 5 minutes/);
      await expect(page).toHaveURL(/clocks\.within-5$/);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/How far apart are the clocks/);
      await expect(page.getByRole("region", { name: "Your answers" })).toContainText("IllegalMessage");
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("red flags come before the first question, on a page of their own, with good and bad output", async ({
      page,
    }) => {
      await page.goto("/troubleshoot/queue-454-4-7-0");
      const main = page.getByRole("main");
      await main.getByRole("link", { name: /^Red flags first/ }).click();
      await expect(main.getByRole("heading", { name: "Do all Exchange services run?" })).toBeVisible();
      await expect(main.getByRole("group", { name: "Good output" })).toHaveCount(4);
      await expect(main.getByRole("group", { name: "Bad output" })).toHaveCount(4);
      await main.getByRole("link", { name: "Free what is short" }).click();
      await expect(page).toHaveURL("/problems/back-pressure-stops-mail");
    });

    test("who reaches only one server is not asked about the other, and is told what is left for it", async ({
      page,
    }) => {
      await page.goto("/troubleshoot/queue-454-4-7-0");
      const reach = page.getByRole("navigation", { name: "Which servers can you reach?" });
      await reach.getByRole("link", { name: "only the sending one" }).click();
      await expect(page).toHaveURL(/queue-454-4-7-0\/reach\.sender$/);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/receiving server log/);
      const otherEnd = page.getByRole("region", { name: "Needs somebody at the other end" });
      await expect(otherEnd).toContainText("receiving server log");
      await reach.getByRole("link", { name: "both" }).click();
      await expect(page).toHaveURL("/troubleshoot/queue-454-4-7-0");
      await expect(otherEnd).toHaveCount(0);
    });

    test("the outcome names the runner-up and asks the check that separates it", async ({ page }) => {
      await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5");
      const main = page.getByRole("main");
      await expect(main.getByText(/out of the question$/)).toBeVisible();
      await main.getByText(/not checked$/).click();
      const check = main.getByRole("listitem").getByRole("link").filter({ hasText: "?" }).first();
      const question = await check.innerText();
      await check.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(question);
      await expect(page).toHaveURL(/\/ask\./);
      await page.getByRole("radio", { name: CANNOT_CHECK }).check();
      await page.getByRole("button", { name: "Continue" }).click();
      await expect(main.getByRole("region", { name: "Your answers" })).toContainText(question);
    });
  });
}

test("an unfinished case can be named, continued and deleted", async ({ page }) => {
  await page.goto("/troubleshoot/queue-454-4-7-0");
  await answer(page, /What did the receiving server log/, /IllegalMessage/);
  await expect(page.getByText(/^Kept in this browser as/)).toBeVisible();
  await page.getByRole("link", { name: "Unfinished cases" }).click();
  const cases = page.getByRole("region", { name: "Your unfinished cases" });
  await cases.getByRole("button", { name: /^Rename/ }).click();
  await cases.getByRole("textbox", { name: "Name" }).fill("Branch office");
  await cases.getByRole("textbox", { name: "Name" }).press("Enter");
  await page.reload();
  await cases.getByRole("link", { name: "Go on with Branch office" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/How far apart are the clocks/);
  await page.goto("/troubleshoot");
  await cases.getByRole("button", { name: "Delete Branch office" }).click();
  await expect(cases.getByRole("status")).toHaveText(/is deleted/);
  await cases.getByRole("button", { name: "Undo" }).click();
  await expect(cases.getByRole("link", { name: /^Go on/ })).toHaveCount(1);
  await cases.getByRole("button", { name: "Delete Branch office" }).click();
  await page.reload();
  await expect(cases).toHaveCount(0);
});

test("two tabs on one case lose no answer", async ({ page, context }) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message");
  await expect(page.getByText(/^Kept in this browser as/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(onThisCopy("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message"));
  await expect(other.getByText(/^Kept in this browser as/)).toBeVisible();
  await answer(other, /How far apart are the clocks/, /All within 5 minutes/);
  await expect(other).toHaveURL(/clocks\.within-5$/);
  await expect(other.getByText(/^Kept in this browser as/)).toBeVisible();
  await page.goto("/troubleshoot");
  const cases = page.getByRole("region", { name: "Your unfinished cases" });
  await expect(cases.getByRole("link", { name: /^Go on/ })).toHaveCount(1);
  await cases.getByRole("link", { name: /^Go on/ }).click();
  await expect(page.getByRole("region", { name: "Your answers" })).toContainText("All within 5 minutes");
});

test("where storage is forbidden the wizard works on and says what is not kept", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
  });
  await page.goto("/troubleshoot/queue-454-4-7-0");
  await answer(page, /What did the receiving server log/, /IllegalMessage/);
  await expect(page.getByText(/does not keep the case/)).toBeVisible();
  await answer(page, /How far apart are the clocks/, /More than 5 minutes/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/clocks differ/);
});

test("after “I did this” the answers it could have changed ask to be checked again", async ({ page }) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5");
  await page.getByRole("checkbox", { name: "I did this" }).first().check();
  const answers = page.getByRole("region", { name: "Your answers" });
  await expect(answers.getByText(/before your fix/)).not.toHaveCount(0);
  const old = await answers.getByRole("button", { name: "Still so" }).count();
  await answers.getByRole("button", { name: "Still so" }).first().click();
  await expect(answers.getByRole("button", { name: "Still so" })).toHaveCount(old - 1);
  await answers.getByRole("link", { name: "Check again" }).first().click();
  await expect(page.getByRole("radio").first()).toBeVisible();
});

test("a link to a step opens that step for a colleague", async ({ page }) => {
  await page.goto("/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/How far apart are the clocks/);
  await expect(page).toHaveTitle(/^How far apart are the clocks.* – Queue stuck with 454 4\.7\.0/);
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
});

test("choosing an answer alone goes nowhere; after Continue the new question has the focus", async ({
  page,
}) => {
  await page.goto("/troubleshoot/starttls-missing");
  await page.getByRole("radio", { name: /Our own Exchange server/ }).check();
  await expect(page).toHaveURL("/troubleshoot/starttls-missing");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page).toHaveURL("/troubleshoot/starttls-missing/side.ours");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});

const BAD_ADDRESSES = [
  ["an unknown question", "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/moon-phase.full"],
  ["an unknown answer", "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.backwards"],
  [
    "an answer named like a property",
    "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.constructor",
  ],
  ["something that is no answer", "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/__proto__"],
] as const;

for (const [what, address] of BAD_ADDRESSES) {
  test(`${what} is explained, and the nearest valid step shown`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      "Part of this address could not be used",
    );
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/How far apart are the clocks/);
    await expect(page.getByRole("region", { name: "Your answers" })).toContainText("IllegalMessage");
  });
}

test("of two answers that contradict each other the first counts, and the page says so", async ({ page }) => {
  await page.goto(
    "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/clocks.over-5/clocks.within-5",
  );
  await expect(page.getByRole("main").getByRole("alert")).toContainText(/has two answers; the first.*counts/);
  const answers = page.getByRole("region", { name: "Your answers" });
  await expect(answers).toContainText("More than 5 minutes");
  await expect(answers).not.toContainText("All within 5 minutes");
  await answers.getByRole("link", { name: /Change.*clocks/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/How far apart are the clocks/);
});

test("the same answer given twice counts once", async ({ page }) => {
  await page.goto(
    "/troubleshoot/queue-454-4-7-0/receiver-event.illegal-message/receiver-event.illegal-message",
  );
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/How far apart are the clocks/);
  await expect(page.getByRole("link", { name: /^Change/ })).toHaveCount(1);
});

test.describe("an unknown symptom", () => {
  test.use({ allowedConsoleErrors: /status of 404/ });

  for (const symptom of ["printer-on-fire", "constructor", "__proto__"]) {
    test(`${symptom} is not found, with ways on`, async ({ page }) => {
      const response = await page.goto(`/troubleshoot/${symptom}`);
      expect(response?.status()).toBe(NO_SYMPTOM);
      await expect(
        page.getByRole("main").getByRole("link", { name: "Start from the symptom" }),
      ).toBeVisible();
    });
  }
});
