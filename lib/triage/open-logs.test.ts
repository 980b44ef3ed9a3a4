import { expect, test } from "vitest";
import { generateTrackingLogs } from "@/lib/diagnosis/trace/test-logs";
import { openLogs } from "./open-logs";

const LOGS = [...generateTrackingLogs(1_500_000)].map((piece, at) => new File([piece], `MSGTRK${at}.LOG`));

test("while logs are read they are searched so far, and a way through all of them follows", async () => {
  const session = openLogs(LOGS, () => [{ url: "/codes/550-5.1.10", title: "Not found" }]);
  const counts: number[] = [];
  const reading = session.read(new AbortController().signal, ({ messageCount }) => counts.push(messageCount));
  const early = session.path("<0.0@EX01.contoso.com>", new AbortController().signal);
  await reading;
  const [first] = session.search("order");
  expect(first?.messageId).toMatch(/^</);
  expect(counts.at(-1)).toBeGreaterThan(1_000);
  expect((await early).explains?.url).toBe("/codes/550-5.1.10");
  expect((await early).path?.hops.map(({ server }) => server)).toContain("EX02.contoso.com");
});

test("reading that was cancelled leaves what was found, and a way is still told", async () => {
  const session = openLogs(LOGS, () => [{ url: "/codes/550-5.1.10", title: "Not found" }]);
  const cancel = new AbortController();
  const reading = session.read(cancel.signal, () => undefined);
  cancel.abort();
  await reading;
  expect((await session.path("<none@x>", new AbortController().signal)).path).toBeUndefined();
});

test("a way is told while the logs are still read, and again when more was read", async () => {
  const session = openLogs(LOGS, () => []);
  const said: string[] = [];
  let early: Promise<unknown> = Promise.resolve();
  await session.read(new AbortController().signal, ({ messages, isDone }) => {
    const [first] = messages;
    if (said.length === 0 && first)
      early = session.path(first.messageId, new AbortController().signal, ({ path, soFar }) =>
        said.push(
          `way of ${path?.messageId === first.messageId}, ${(soFar?.bytesRead ?? 0) < (soFar?.size ?? 0)}`,
        ),
      );
    said.push(isDone ? "done" : "reading");
  });
  await early;
  expect(said[0]).toBe("reading");
  expect(said.filter((word) => word === "way of true, true").length).toBeGreaterThan(0);
  expect(said.indexOf("way of true, true")).toBeLessThan(said.indexOf("done"));
  expect(said.slice(said.indexOf("done") + 1)).toEqual([]);
});

test("a way that nobody waits for any more stops, and the reading goes on", async () => {
  const session = openLogs(LOGS, () => []);
  const cancel = new AbortController();
  let isAsked = false;
  const ways: unknown[] = [];
  await session.read(new AbortController().signal, ({ messages }) => {
    const [first] = messages;
    if (isAsked || !first) return;
    isAsked = true;
    void session.path(first.messageId, cancel.signal, (way) => ways.push(way));
    cancel.abort();
  });
  expect(ways).toEqual([]);
  expect(session.search("").length).toBeGreaterThan(10);
});
