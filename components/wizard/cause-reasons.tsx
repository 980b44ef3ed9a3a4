import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import type { RankedCause, Reason } from "@/lib/wizard/rank-causes";
import { askPath, type Replay } from "@/lib/wizard/replay";

/** What the answers say for and against a cause, and what nobody has checked; each of these can be asked next. */
export function CauseReasons({ ranked, state }: { ranked: RankedCause; state: Replay }) {
  const { notChecked } = ranked;
  if (ranked.for.length + ranked.against.length + notChecked.length === 0)
    return <p className="text-sm text-ink-soft">No answer speaks for it or against it.</p>;
  return (
    <div className="grid gap-4 text-sm md:grid-cols-3">
      <ReasonList title="For" mark="+" reasons={ranked.for} />
      <ReasonList title="Against" mark="−" reasons={ranked.against} />
      {notChecked.length > 0 && (
        <div>
          <p className="font-bold">Not checked</p>
          <ul className="mt-1 space-y-1">
            {notChecked.map((question) => (
              <li key={question.id}>
                ?{" "}
                <Link href={askPath(state, question)} prefetch={false}>
                  {question.text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function ReasonList({ title, mark, reasons }: { title: string; mark: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <p className="font-bold">{title}</p>
      <ul className="mt-1 space-y-1">
        {reasons.map(({ question, option }) => (
          <li key={question.id}>
            {mark} <PlainProse text={option.label} />
          </li>
        ))}
      </ul>
    </div>
  );
}
