import { readEhloLists } from "./ehlo-lists";
import type { ReadEhlo } from "./reading";
import { present } from "./reading";

// The mechanisms that Exchange offers; on a joined line the next keyword ends the list.
const MECHANISM = /^(?:NTLM|GSSAPI|LOGIN|PLAIN|EXCHANGEAUTH|CRAM-MD5|XOAUTH2)$/i;

/** What a server offered in its answer to EHLO, one keyword per line or all on one; undefined without such an answer. */
export function readEhlo(text: string): ReadEhlo | undefined {
  const lists = readEhloLists(text);
  if (lists.length === 0) return undefined;
  // A session says EHLO again behind TLS; what it offered first is what a fault in starting TLS depends on.
  const words = lists.flatMap((list) => list.words);
  const has = (keyword: string): boolean => words.includes(keyword);
  const size = words[words.indexOf("SIZE") + 1];
  return present<ReadEhlo>({
    starttls: has("STARTTLS"),
    xAnonymousTls: has("X-ANONYMOUSTLS"),
    auth: mechanismsAfter(words, "AUTH"),
    xExps: mechanismsAfter(words, "X-EXPS"),
    size: has("SIZE") && /^\d{1,12}$/.test(size ?? "") ? Number(size) : undefined,
    masked:
      lists.some(({ lines }) => lines.some((line) => /^X{4,80}[A-Z]?$/.test(line))) ||
      /^[^\n]{0,10}220[ -]\*{8}/m.test(text),
  });
}

function mechanismsAfter(words: readonly string[], keyword: string): readonly string[] {
  const at = words.indexOf(keyword);
  if (at < 0) return [];
  const following = words.slice(at + 1, at + 12);
  const end = following.findIndex((word) => !MECHANISM.test(word));
  return end < 0 ? following : following.slice(0, end);
}
