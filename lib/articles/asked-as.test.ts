import { expect, test } from "vitest";
import { checkAskedAs, parseAskedAs } from "./asked-as";

const FILE = "content/asked-as/relay.yaml";

test("phrases are read by the address of their page", () => {
  expect(parseAskedAs(FILE, "/codes/550-5.7.1:\n  - scanner cannot mail outside\n")).toEqual({
    phrases: { "/codes/550-5.7.1": ["scanner cannot mail outside"] },
  });
});

test.each([
  ["codes/550:\n  - relay denied\n", "codes/550"],
  ["/codes/550: relay denied\n", "/codes/550"],
  ["/codes/550: []\n", "/codes/550"],
  ["/codes/550:\n  - 5\n", "/codes/550 → 0"],
  [`/codes/550:\n  - ${"long ".repeat(40)}\n`, "/codes/550 → 0"],
])("a wrong entry is named: %j", (source, field) => {
  const result = parseAskedAs(FILE, source);
  expect("problems" in result && result.problems[0]).toMatchObject({ file: FILE, field });
});

test("broken YAML is named, not thrown", () => {
  expect(parseAskedAs(FILE, "/codes/550:\n  - [")).toMatchObject({
    problems: [{ file: FILE, field: "YAML" }],
  });
});

test("phrases of a page that does not exist are named", () => {
  const files = [{ file: FILE, phrases: { "/codes/999": ["relay denied"] } }];
  expect(checkAskedAs(files, new Set(["/codes/550"]))).toMatchObject([{ file: FILE, field: "/codes/999" }]);
});

test("a phrase of two pages, or twice of one, is named with its other owner", () => {
  const files = [
    {
      file: FILE,
      phrases: { "/codes/550": ["Relay denied", "relay-denied"], "/codes/554": ["relay denied"] },
    },
  ];
  const problems = checkAskedAs(files, new Set(["/codes/550", "/codes/554"]));
  expect(problems.map(({ field, message }) => [field, message])).toEqual([
    ["/codes/550", '"relay-denied" is twice; keep it where it leads best'],
    ["/codes/554", '"relay denied" is also a phrase of /codes/550; keep it where it leads best'],
  ]);
});
