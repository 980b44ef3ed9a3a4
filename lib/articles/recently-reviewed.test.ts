import { expect, test } from "vitest";
import { recentlyReviewed } from "./recently-reviewed";
import { testEvent } from "./test-articles";

test("each area shows the full article that was reviewed last", () => {
  const older = testEvent({ eventId: 1, reviewedOn: "2026-01-01" });
  const newer = testEvent({ eventId: 2, reviewedOn: "2026-02-01" });
  const reference = testEvent({ eventId: 3, reviewedOn: "2026-03-01", depth: "reference" });
  const elsewhere = testEvent({ eventId: 4, reviewedOn: "2026-01-01", area: "tls-certificates" });
  expect(recentlyReviewed([older, newer, reference, elsewhere], 6)).toEqual([newer, elsewhere]);
  expect(recentlyReviewed([older, newer, elsewhere], 1)).toEqual([newer]);
});
