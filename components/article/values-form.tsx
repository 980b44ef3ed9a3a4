"use client";

import { setReaderValue, setReaderValues, useReaderValues } from "@/components/article/reader-values";
import { TextButton } from "@/components/ui/button";

export type AskedValue = { readonly name: string; readonly label: string; readonly example: string };

/** "3 of 8 values filled · Edit": one line, behind which the reader sees and edits what the commands are filled with. */
export function ValuesForm({ asked }: { asked: readonly AskedValue[] }) {
  const values = useReaderValues();
  const known = asked.filter(({ name }) => values.has(name)).length;
  return (
    <details className="no-print hidden min-w-0 scripted:block open:basis-full">
      <summary className="inline-flex min-h-6 list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        {known > 0
          ? `${known} of ${asked.length} values filled`
          : asked.length === 1
            ? "1 value in the commands"
            : `${asked.length} values in the commands`}
        <span className="text-accent underline underline-offset-3">{known > 0 ? "Edit" : "Fill in"}</span>
      </summary>
      <div className="grid gap-x-4 gap-y-2 py-2 sm:grid-cols-3">
        {asked.map(({ name, label, example }) => (
          <label key={name} className="block min-w-0">
            {label}
            <input
              type="text"
              autoComplete="off"
              spellCheck={false}
              value={values.get(name) ?? ""}
              placeholder={`e.g. ${example}`}
              onChange={(event) => setReaderValue(name, event.target.value)}
              className="block min-h-9 w-full rounded-control border border-line-strong bg-surface px-2 font-mono text-sm placeholder:text-ink-faint"
            />
          </label>
        ))}
        <p className="sm:col-span-3">
          They stay in this browser tab.{" "}
          {values.size > 0 && (
            <TextButton onClick={() => setReaderValues(new Map())}>Forget all values</TextButton>
          )}
        </p>
      </div>
    </details>
  );
}
