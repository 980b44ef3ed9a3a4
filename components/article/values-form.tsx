"use client";

import { setReaderValue, setReaderValues, useReaderValues } from "@/components/article/reader-values";

export type AskedValue = { readonly name: string; readonly label: string; readonly example: string };

/** Where the reader sees and edits the values that the commands of this page are filled with. */
export function ValuesForm({ asked }: { asked: readonly AskedValue[] }) {
  const values = useReaderValues();
  const known = asked.filter(({ name }) => values.has(name)).length;
  return (
    <details className="no-print rounded-panel border border-line bg-surface" open={known > 0}>
      <summary className="px-4 py-3 font-semibold">
        Values in the commands{" "}
        <span className="font-normal text-ink-soft">
          {known > 0 ? `${known} of ${asked.length} filled in` : "fill in yours once, copy everywhere"}
        </span>
      </summary>
      <div className="grid gap-3 border-t border-line p-4 sm:grid-cols-2">
        {asked.map(({ name, label, example }) => (
          <label key={name} className="block text-sm font-semibold">
            {label}
            <input
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={values.get(name) ?? ""}
              placeholder={example}
              onChange={(event) => setReaderValue(name, event.target.value)}
              className="mt-1 block min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 font-mono text-sm font-normal placeholder:text-ink-soft placeholder:opacity-70"
            />
          </label>
        ))}
        <p className="text-sm text-ink-soft sm:col-span-2">
          They stay in this browser tab.{" "}
          {values.size > 0 && (
            <button
              type="button"
              className="cursor-pointer text-accent underline"
              onClick={() => setReaderValues(new Map())}
            >
              Forget all values
            </button>
          )}
        </p>
      </div>
    </details>
  );
}
