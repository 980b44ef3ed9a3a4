"use client";

import { valueLabel } from "@/components/article/command-context";
import { setUnchecked, useUnchecked } from "@/components/pictures/unchecked-store";
import { Button } from "@/components/ui/button";

type Props = { readonly values: Readonly<Record<string, string>> };

/** Values that were read from a picture: they go into no command until the reader has compared them with it. */
export function UncheckedValues({ values }: Props) {
  const named = Object.entries(values);
  if (!useUnchecked() || named.length === 0) return null;
  return (
    <section
      aria-labelledby="unchecked-values"
      className="rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3"
    >
      <h3 id="unchecked-values" className="font-bold">
        Read from a picture, check
      </h3>
      <p className="mt-1 text-sm">
        1 and l, 0 and O look alike. Compare these with the picture, and correct the text where they differ.
        Until then commands keep their gaps.
      </p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {named.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{valueLabel(name)}</dt>
            <dd className="min-w-0 font-mono break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-3">
        <Button look="secondary" onClick={() => setUnchecked(false)}>
          They are right: use them in commands
        </Button>
      </div>
    </section>
  );
}
