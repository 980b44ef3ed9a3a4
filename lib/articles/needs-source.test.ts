import { expect, test } from "vitest";
import { claimOf } from "./needs-source";

test.each([
  ["Mail waits for 2 days by default.", "default"],
  ["It never comes back.", "never"],
  ["Only the receiver writes it.", "Only"],
  ["The port cannot be reached.", "cannot"],
  ["It is there since Service Pack 1.", "since"],
  ["From 2013 on the service is another one.", "From 2013 on"],
  ["True from Exchange 2016 CU12 on.", "from Exchange 2016 CU12 on"],
])("“%s” claims something", (prose, claim) => {
  expect(claimOf(prose)).toBe(claim);
});

test.each([
  "Look at the connector Default Frontend EX01.",
  "A connection from 192.0.2.1 on port 25.",
  "The queue retries.",
])("“%s” claims nothing", (prose) => {
  expect(claimOf(prose)).toBeUndefined();
});
