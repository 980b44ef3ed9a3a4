"use client";

import { useReaderValues } from "@/components/article/reader-values";

/** A value of the event inside a sentence: the reader's own once it is known, else its name. */
export function ShownValue({ name, label }: { name: string; label: string }) {
  const given = useReaderValues().get(name);
  return (
    <span
      data-value={name}
      className={`rounded-sm px-1 font-mono text-[0.92em] ${given ? "bg-healthy-soft text-healthy" : "bg-sunken text-ink-soft"}`}
      title={given ? label : undefined}
    >
      {given ?? label}
    </span>
  );
}
