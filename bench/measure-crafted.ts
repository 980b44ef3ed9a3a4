import type { ArticleDocument } from "@/lib/articles/article";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";

/** Time in milliseconds for one kind of crafted input, by its length in characters. */
export type CraftedMeasurement = { readonly input: string; readonly ms: readonly number[] };

/** Lengths that double up to the longest paste that is read. */
export const CRAFTED_LENGTHS: readonly number[] = [32, 64, 128, 256].map((kib) => kib * 1024 - 1);

/** What a reader never pastes on purpose, but a pattern or a table reader could stumble over. */
const PIECES: Readonly<Record<string, string>> = {
  "one word": "a",
  "one digit": "4",
  blanks: " ",
  "line breaks": "\n",
  "opening brackets": "([{<",
  quotes: "\"'",
  "status codes": "451 4.4.0 ",
  "replies that quote each other": '451 4.4.0 responded with: "',
  "arrows between replies": "421 4.4.2 x -> ",
  "parts of a Last Error": "[{LED=441 4.4.1 x};{MSG=",
  "event IDs": "Event ID: 1035\n",
  "labels without values": "Source:\nLevel:\nDescription:\n",
  "addresses and hosts": "192.0.2.1:25 ex01.contoso.com ",
  "almost an IPv6 address": "2001:db8:",
  "nested XML": "<Event><System>",
  "XML entities": "&lt;&amp;&#x41;",
  "CSV quotes": '"Error","a""b",',
  "ruled table": "---- ------- ---\n",
  properties: "Identity : x\nLastError :\n",
  recipients: "a@contoso.com\n#550 5.1.1 x ##\n",
  "log rows": "2026-11-20T02:10:00.000Z,EX01\\In,08DC,1,192.0.2.10:25,192.0.2.66:50001,>,550 5.7.1 x,\n",
  "message words": "Inbound authentication failed with error for Receive connector ",
};

const REPEATS = 3;

/** Diagnoses each crafted input at each length; the best of a few runs, because others use the machine too. */
export function measureCrafted(documents: readonly ArticleDocument[]): readonly CraftedMeasurement[] {
  const diagnose = createDiagnoser(buildDiagnosisIndex(documents));
  return Object.entries(PIECES).map(([input, piece]) => ({
    input,
    ms: CRAFTED_LENGTHS.map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const times = Array.from({ length: REPEATS }, () => {
        const started = performance.now();
        diagnose(text);
        return performance.now() - started;
      });
      return Math.min(...times);
    }),
  }));
}
