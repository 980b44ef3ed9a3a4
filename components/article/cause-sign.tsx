"use client";

import { useReaderValues } from "@/components/article/reader-values";
import { Badge } from "@/components/ui/badge";
import { holdsWord } from "@/lib/diagnosis/holds-word";

/** Marks the cause that the reader's own values point to. */
export function CauseSign({ signs }: { signs: readonly string[] }) {
  const given = [...useReaderValues().values()].map((value) => value.toLowerCase());
  const found = signs.find((sign) => given.some((value) => holdsWord(value, sign.toLowerCase())));
  return found === undefined ? null : <Badge tone="healthy">Your text says {found}</Badge>;
}
