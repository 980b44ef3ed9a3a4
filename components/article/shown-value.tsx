"use client";

import { useReaderValues } from "@/components/article/reader-values";

/** In a sentence; the commands and the form have all of it. */
const MOST_SHOWN = 160;

/** A value of the event inside a sentence: the reader's own once it is known, else its name. */
export function ShownValue({ name, label }: { name: string; label: string }) {
  const given = useReaderValues().get(name);
  return (
    <bdi
      data-value={name}
      className={`rounded-sm px-1 font-mono wrap-anywhere text-[0.92em] ${given ? "bg-healthy-soft text-healthy" : "bg-sunken text-ink-soft"}`}
      title={given ? label : undefined}
    >
      {given && given.length > MOST_SHOWN ? `${given.slice(0, MOST_SHOWN)}…` : (given ?? label)}
    </bdi>
  );
}
