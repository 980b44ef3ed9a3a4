import { expect, test } from "vitest";
import rows from "@/content/vocabulary/front-door-words.json";
import { FRONT_IDS } from "./front-questions";
import { readSpokenChoices } from "./front-choices-of-words";

test.each([
  [
    "nobody gets incoming mail since the firewall was replaced",
    { who: "everybody", way: "in", changed: "network" },
  ],
  ["outgoing mail waits in the queue", { way: "out", hold: "queue" }],
  ["mail to one domain bounces, no changes", { way: "domain", hold: "bounce", changed: "nothing" }],
  ["mail is broken", {}],
])("%j already says %o", (description, choices) => {
  expect(readSpokenChoices(description)).toEqual(choices);
});

test("a question with two answers stays open", () => {
  expect(readSpokenChoices("neither inbound nor outbound mail works").way).toBeUndefined();
});

test.each([
  "customers can't send us anything",
  "partners do not receive our mail",
  "it is not the certificate",
  "the provider asks for a login",
  "no mail from one sender",
])("%j answers nothing: the words may say either", (description) => {
  expect(readSpokenChoices(description)).toEqual({});
});

test("a word inside another one says nothing", () => {
  expect(readSpokenChoices("the sender of the newsletter")).toEqual({});
});

test("the list knows every question and option, and no others", () => {
  const answers = Object.entries(FRONT_IDS).flatMap(([id, options]) =>
    options.map((option) => `${id}.${option}`),
  );
  expect(rows.map(({ answer }) => answer)).toEqual(answers);
});
