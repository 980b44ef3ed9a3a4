import { expect, test } from "vitest";
import { generateTrackingLogs } from "@/lib/diagnosis/trace/test-logs";
import { openLogs } from "./open-logs";

const LOGS = [...generateTrackingLogs(1_500_000)].map((piece, at) => new File([piece], `MSGTRK${at}.LOG`));

test("while logs are read they are searched so far, and a way waits for all of them", async () => {
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
