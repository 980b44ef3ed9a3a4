"use client";

import Link from "next/link";
import { KeptAge } from "@/components/wizard/case/kept-case";
import { PlainProse } from "@/components/ui/plain-prose";

/** An answer as it stands below a step. */
export type AnswerRow = {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly note?: string;
  /** Where it can be changed. */
  readonly href?: string;
  readonly isInactive?: boolean;
};

/** The answers in rows, drawn from plain data in the browser too. */
export function AnswerRows({ rows }: { rows: readonly AnswerRow[] }) {
  return (
    <dl className="space-y-1.5 text-sm">
      {rows.map(({ id, question, answer, note, href, isInactive = false }) => (
        <div
          key={id}
          className={`flex flex-wrap items-baseline gap-x-4 rounded-control border border-line px-3 py-1.5 has-data-stale:border-dashed has-data-stale:bg-sunken has-data-stale:text-ink-soft ${isInactive ? "border-dashed text-ink-soft" : "bg-surface"}`}
        >
          <dt className="w-full text-sm text-ink-soft">{question}</dt>
          <dd className="min-w-0 grow basis-60 font-semibold">
            <PlainProse text={answer} /> {note && <span className="font-normal text-ink-soft">({note})</span>}
          </dd>
          {href && (
            <>
              <dd className="no-print text-sm">
                <Link href={href}>
                  Change<span className="sr-only">: {question}</span>
                </Link>
              </dd>
              <KeptAge questionId={id} changeHref={href} />
            </>
          )}
        </div>
      ))}
    </dl>
  );
}
