import { expect, test } from "vitest";
import { namesOtherSubject, readOtherTasks } from "./other-subjects";

test.each([
  "outlook keeps prompting for credentials",
  "restore a mailbox from backup",
  "database will not mount",
  "New-MoveRequest queued",
  "exchange setup failed",
  "HTTP 500 in ECP",
  "print server queue is stuck",
  "messages wait on the service bus",
  "remove a user from a distribution group",
  "IIS worker process crashed",
  "public folder replication fails to migrate public folder hierarchy",
])("%j asks for a task outside mail flow", (query) => {
  expect(readOtherTasks(query, 400, false)).not.toEqual([]);
});

test.each([
  "outlook cannot send, 550 5.7.60",
  "mail for a moved recipient is stuck in the queue",
  "certificate for smtp expired",
  "remove our address from the block list",
  "mail from hybrid waits",
])("%j asks for none", (query) => {
  expect(readOtherTasks(query, 400, false)).toEqual([]);
});

test("beside a matter of mail flow a task counts less", () => {
  const [alone] = readOtherTasks("database mount", 400, false);
  const [beside] = readOtherTasks("database mount", 400, true);
  expect(beside?.weight).toBeLessThan(alone?.weight ?? 0);
});

test("a word may name another subject without asking for a task", () => {
  expect(namesOtherSubject("messages stuck in owa")).toBe(true);
  expect(namesOtherSubject("messages stuck in the queue")).toBe(false);
});
