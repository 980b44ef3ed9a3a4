import { expect, test } from "vitest";
import { readUtf8 } from "./read-utf8";

test("a file in Windows-1252 is named with the line of its first wrong letter", () => {
  const bytes = Buffer.from("title: ok\nsummary: gr\u00fc\u00df\n", "latin1");
  expect(readUtf8("content/causes/a.mdx", bytes)).toMatchObject({
    problem: { file: "content/causes/a.mdx:2", field: "encoding" },
  });
});

test("UTF-8 is read as it is", () => {
  expect(readUtf8("a", Buffer.from("grüß"))).toEqual({ source: "grüß" });
});
