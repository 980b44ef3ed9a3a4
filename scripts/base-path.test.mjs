import { expect, test } from "vitest";
import { readBasePath } from "./base-path.mjs";

test.each([
  [undefined, ""],
  ["", ""],
  ["/", ""],
  ["/kb", "/kb"],
  ["kb/", "/kb"],
  [" /tools//kb/ ", "/tools/kb"],
])("BASE_PATH %j is %j", (typed, path) => {
  expect(readBasePath(typed)).toBe(path);
});

test.each(["/my kb", "/kb?x", "/../kb", "/k%b", "https://kb", 'kb"'])(
  "BASE_PATH %j is refused by name",
  (typed) => {
    expect(() => readBasePath(typed)).toThrow(/BASE_PATH is/);
  },
);
