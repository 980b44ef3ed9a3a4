"use client";

import { setReportText, useReportTexts } from "@/components/wizard/report/report-store";
import type { HiddenName } from "@/lib/redaction/redact";

/** Further words to hide, for every report of this tab. */
export const HIDDEN_WORDS_KEY = "words";

type Props = {
  readonly isHiding: boolean;
  readonly hidden: readonly HiddenName[];
  /** Words that could be names or not, left as they are. */
  readonly unsure: readonly string[];
  readonly onChange: (isHiding: boolean) => void;
};

/** The switch that hides names, what stands for what, and what the reader wants hidden besides. */
export function ReportRedaction({ isHiding, hidden, unsure, onChange }: Props) {
  const { texts } = useReportTexts();
  return (
    <fieldset className="no-print mb-4 rounded-panel border border-line bg-surface p-4">
      <legend className="sr-only">Names in the report</legend>
      <label className="flex min-h-11 items-center gap-3 font-semibold">
        <input
          type="checkbox"
          checked={isHiding}
          onChange={({ target }) => onChange(target.checked)}
          className="size-5 accent-accent"
        />
        Hide passwords, names, addresses and users
      </label>
      <p role="status" className="text-sm text-ink-soft">
        {!isHiding && "Names and addresses are shown as you gave them."}
        {isHiding &&
          `Hidden: ${hidden.length}. Not judged: ${unsure.length}. Read the report through before you send it: a name that is also a common word is never recognised.`}
      </p>
      {isHiding && <UnsureWords words={unsure} />}
      {isHiding && (
        <label className="mt-2 block text-sm font-semibold">
          Hide these words too, parted by commas
          <input
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={texts.get(HIDDEN_WORDS_KEY) ?? ""}
            onChange={({ target }) => setReportText(HIDDEN_WORDS_KEY, target.value)}
            className="mt-1 block min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 font-mono font-normal"
          />
        </label>
      )}
      {isHiding && hidden.length > 0 && (
        <details className="mt-3 text-sm">
          <summary>What stands for what, for your eyes only</summary>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 font-mono">
            {hidden.map(({ placeholder, original }) => (
              <div key={placeholder} className="contents">
                <dt>{placeholder}</dt>
                <dd className="min-w-0 break-all">{original}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </fieldset>
  );
}

/** So many words can be looked at; of the others only their number is told. */
const MOST_SHOWN = 30;

/** The words that the reader has to judge, each with a button that hides it. */
function UnsureWords({ words }: { readonly words: readonly string[] }) {
  const { texts } = useReportTexts();
  if (words.length === 0) return null;
  const more = words.length - MOST_SHOWN;
  function hide(word: string) {
    const given = texts.get(HIDDEN_WORDS_KEY) ?? "";
    setReportText(HIDDEN_WORDS_KEY, given.trim() === "" ? word : `${given}, ${word}`);
  }
  return (
    <div className="mt-2 text-sm">
      <p id="unsure-words">
        These words could be names or not, and stand in the report as they are. Press those that nobody
        outside may read:
      </p>
      <ul aria-labelledby="unsure-words" className="mt-1 flex flex-wrap gap-2">
        {words.slice(0, MOST_SHOWN).map((word) => (
          <li key={word}>
            <button
              type="button"
              onClick={() => hide(word)}
              className="min-h-9 max-w-full cursor-pointer rounded-pill border border-line-strong px-3 font-mono break-all hover:bg-sunken"
            >
              <span className="sr-only">Hide </span>
              {word}
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="mt-1">And {more} more: this text is not in English, or full of names.</p>}
    </div>
  );
}
