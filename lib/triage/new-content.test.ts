import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unwrittenLines } from "@/lib/articles/unwritten";
import { NEW_CONTENT, newContent } from "./new-content";

/** As a shell splits them. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

const guide = readFileSync("CONTRIBUTING.md", "utf8");
const documented = [...guide.matchAll(/`npm run content:new -- ([^`]+)`/g)].map(
  ([, command = ""]) => command,
);

test("the guide and the command's own help name every kind", () => {
  expect(documented.length).toBeGreaterThan(2);
  for (const [kind] of NEW_CONTENT.map(wordsOf))
    expect(guide).toMatch(new RegExp(`(?:\`|new -- )${kind}[\` ]`));
});

test.each([...documented, ...NEW_CONTENT])(
  "“content:new -- %s” writes what is documented, word by word",
  (command) => {
    const files = newContent(wordsOf(command), "2026-11-30") ?? [];
    expect(files.length).toBeGreaterThan(0);
    const prose = files.filter(({ file }) => file.endsWith(".mdx"));
    for (const { file, text } of prose) expect(unwrittenLines(file, text).length).toBeGreaterThan(3);
  },
);

test.each(["", "article x", "flow Mail", "cause ../x", "event MSExchangeTransport"])(
  "“%s” is refused",
  (command) => {
    expect(newContent(wordsOf(command), "2026-11-30")).toBeUndefined();
  },
);
