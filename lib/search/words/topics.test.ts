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
  ["removed from the deny list of Microsoft", "block lists"],
  ["mail is taking 20 minutes to arrive", "slow mail"],
  ["the mailbox exceeds its storage limit", "full mailbox"],
  ["drive with the queue is full", "back pressure"],
  ["logs fill up the volume", "back pressure"],
  ["resume a frozen queue", "retrying and suspending queues"],
  ["messages go back and forth", "mail loop"],
  ["from 2010 to exchange 2016 nothing is delivered", "mail between servers"],
  ["the transport service is not running", "Transport service"],
  ["MapiExceptionSendAsDenied", "sending as somebody else"],
  ["our web server is refused by smtp", "mail of applications"],
  ["send connector for one domain", "send connectors"],
  ["MaxInboundConnection reached", "limits of connections"],
])("%j is about: %s", (query, name) => {
  expect(topicsOf(query)).toContain(name);
});

test.each([
  "the printer has no toner",
  "password prompt in Outlook",
  "calendar item expired",
  "endless loop in a macro",
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
