import { expect, test } from "vitest";
import { foldQuery } from "./clean-query";
import { TOPICS } from "./topics";

const topicsOf = (query: string): readonly string[] => {
  const folded = foldQuery(query);
  return TOPICS.filter(({ asked }) => asked.every((pattern) => pattern.test(folded))).map(({ name }) => name);
};

test.each([
  ["Mail piles up in the queue", "mail waits in a queue"],
  ["la file d'attente est bloquée", "mail waits in a queue"],
  ["certificat expiré sur le connecteur", "expired certificate"],
  ["证书 过期", "expired certificate"],
  ["the copier cannot scan to email", "device or application relay"],
  ["Postfach ist voll", "full mailbox"],
  ["почта приходит с задержкой", "slow mail"],
  ["our address is on a blocklist", "block lists"],
])("%j is about: %s", (query, name) => {
  expect(topicsOf(query)).toContain(name);
});

test.each([
  "the printer has no toner",
  "password prompt in Outlook",
  "calendar item expired",
  "1035",
  "454 4.7.0",
])("%j is about no topic", (query) => {
  expect(topicsOf(query)).toEqual([]);
});

test("patterns remember nothing from one query to the next", () => {
  expect(
    TOPICS.flatMap(({ asked, about }) => [...asked, about]).filter(({ global, sticky }) => global || sticky),
  ).toEqual([]);
});
