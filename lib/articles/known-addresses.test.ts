import { expect, test } from "vitest";
import { smallFlow } from "@/lib/wizard/flow/sample-flow";
import { symptomKeys } from "@/lib/wizard/flow/flow";
import { isKnownAddress } from "./known-addresses.server";

// What the build writes down: a page for every key of a symptom, and the articles under their one spelling.
const known = new Set([
  ...symptomKeys([smallFlow()]).map((key) => `/troubleshoot/${key}`),
  "/codes/454-4.7.0",
  "/events/msexchangetransport/1035",
  "/problems/back-pressure",
]);

test.each([
  "/troubleshoot/mail-waits",
  "/troubleshoot/mail-waits/clock.right/port.open",
  "/troubleshoot/mail-waits/map",
  "/troubleshoot/mail-is-stuck",
  "/troubleshoot/mail-is-stuck/time.late",
  "/troubleshoot/continue",
  "/codes/454%204.7.0",
  "/events/MSExchangeTransport/1035",
  "/problems/back-pressure",
])("%s leads somewhere", (address) => {
  expect(isKnownAddress(known, address)).toBe(true);
});

test.each(["/troubleshoot/mail-flies", "/codes/5.9.9", "/problems/none", "/problems/%E0%A4%A", "/problems"])(
  "%s leads nowhere",
  (address) => {
    expect(isKnownAddress(known, address)).toBe(false);
  },
);
