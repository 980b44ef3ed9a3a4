"use client";

import { setReportText, useReportTexts } from "@/components/wizard/report-store";
import type { HiddenName } from "@/lib/redaction/redact";

/** Further words to hide, for every report of this tab. */
export const HIDDEN_WORDS_KEY = "words";

type Props = {
  readonly isHiding: boolean;
  readonly hidden: readonly HiddenName[];
  readonly onChange: (isHiding: boolean) => void;
};

/** The switch that hides names, what stands for what, and what the reader wants hidden besides. */
export function ReportRedaction({ isHiding, hidden, onChange }: Props) {
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
        Hide server names, addresses and users
      </label>
      <p role="status" className="text-sm text-ink-soft">
        {!isHiding && "Names and addresses are shown as you gave them."}
        {isHiding && hidden.length === 0 && "There is nothing to hide so far."}
        {isHiding &&
          hidden.length > 0 &&
          `Hidden: ${hidden.length}. Read the report through before you send it; a name that looks like a common word is not recognised.`}
      </p>
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
