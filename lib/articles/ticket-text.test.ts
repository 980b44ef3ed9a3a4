import { expect, test } from "vitest";
import { ticketText } from "@/lib/articles/ticket-text";

test("a ticket says what it is, what was done and how, and where to read on", () => {
  expect(
    ticketText({
      heading: "Event 1035: A server failed to authenticate",
      address: "https://triage.example/events/msexchangetransport/1035",
      branch: "IllegalMessage + ExchangeAuth",
      answers: ["How far are the clocks apart? More than 5 minutes"],
      causes: ["The clocks differ"],
      done: ["Is it yours? Checked"],
      commands: ["w32tm /query /status\n"],
    }).split("\n"),
  ).toEqual([
    "Event 1035: A server failed to authenticate",
    "https://triage.example/events/msexchangetransport/1035",
    "Words in the message: IllegalMessage + ExchangeAuth",
    "",
    "Answered:",
    "- How far are the clocks apart? More than 5 minutes",
    "",
    "Causes looked at:",
    "- The clocks differ",
    "",
    "Done:",
    "- Is it yours? Checked",
    "",
    "Commands:",
    "w32tm /query /status",
  ]);
});

test("what nobody did is not mentioned", () => {
  expect(ticketText({ heading: "A", address: "B", causes: [], done: [], commands: [] })).toBe("A\nB");
});
