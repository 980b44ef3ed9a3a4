import { valueLabel } from "@/components/article/command-context";
import { noteKey, outputKey } from "@/components/wizard/report/report-inputs";
import { HIDDEN_WORDS_KEY } from "@/components/wizard/report/report-redaction";
import { commandParts } from "@/lib/powershell/command-template";
import { quoteValue, visibleText, type Shell } from "@/lib/powershell/quote-value";
import { AUDIENCES } from "@/lib/wizard/report/audiences";
import { knownNames } from "@/lib/redaction/known-names";
import { redaction, type HiddenName } from "@/lib/redaction/redact";
import type { ReportFacts } from "@/lib/wizard/report/report-facts";
import type { ReaderDetails } from "@/lib/wizard/report/write-report";

type Given = {
  readonly values: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly isHiding: boolean;
};

/** What the reader adds to the report, with names hidden if they are to be, and the list of what was hidden. */
export function readerDetails(
  facts: ReportFacts,
  { values, texts, isHiding }: Given,
): {
  readonly details: Pick<ReaderDetails, "values" | "outputs" | "note" | "fill">;
  readonly hidden: () => readonly HiddenName[];
  /** Words that could be names or not, left as they are. */
  readonly unsure: readonly string[];
} {
  const shown = AUDIENCES[facts.audience].values.flatMap((name) => {
    const text = visibleText(values.get(name) ?? "");
    return text === "" ? [] : [{ label: valueLabel(name), text }];
  });
  const outputs = facts.answers.flatMap(({ questionId }) => {
    const text = texts.get(outputKey(facts, questionId)) ?? "";
    return text.trim() === "" ? [] : [[questionId, text] as const];
  });
  const note = texts.get(noteKey(facts)) ?? "";
  const { redact, hidden, unsure } = isHiding
    ? redaction(knownNames(values, texts.get(HIDDEN_WORDS_KEY) ?? ""), [
        ...shown.map(({ text }) => text),
        note,
        ...outputs.map(([, text]) => text),
      ])
    : { redact: (text: string) => text, hidden: () => [], unsure: [] };
  const fill = (command: string, shell: Shell) =>
    commandParts(command)
      .map((part) => {
        if (part.kind === "text") return part.text;
        const given = visibleText(values.get(part.name) ?? "");
        if (given === "") return `<${valueLabel(part.name)}>`;
        return isHiding ? redact(given) : quoteValue(shell, given);
      })
      .join("");
  return {
    details: {
      values: shown.map(({ label, text }) => ({ label, text: redact(text) })),
      outputs: new Map(outputs.map(([questionId, text]) => [questionId, redact(text)])),
      note: redact(note),
      fill,
    },
    hidden,
    unsure,
  };
}
