import { expect, test } from "vitest";
import { FIRST_PROBES } from "./probes";
import { redaction } from "./redact";

function hide(text: string): string {
  return redaction([], [text]).redact(text);
}

test.each(FIRST_PROBES)("$text", ({ text, secret, kept = [] }) => {
  const hidden = hide(text);
  for (const each of secret) expect(hidden).not.toContain(each);
  for (const each of kept) expect(hidden).toContain(each);
});
