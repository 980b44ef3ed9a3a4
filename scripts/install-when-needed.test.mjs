import { expect, test } from "vitest";
import { needsInstall } from "./install-when-needed.mjs";

const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/next": { version: "16.4.6" },
    "node_modules/fsevents": { version: "2.3.3", optional: true },
  },
};

test("a fresh clone needs an install", () => {
  expect(needsInstall(wanted, undefined)).toBe(true);
});

test("the same versions need none, even without the optional packages of other systems", () => {
  expect(needsInstall(wanted, { packages: { "node_modules/next": { version: "16.4.6" } } })).toBe(false);
});

test.each([
  ["another version", { "node_modules/next": { version: "16.4.5" } }],
  ["a missing package", {}],
])("%s needs an install", (_, packages) => {
  expect(needsInstall(wanted, { packages })).toBe(true);
});
