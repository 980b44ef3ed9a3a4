import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Question } from "@/lib/wizard/flow/flow";
import type { RankedCause, Reason } from "@/lib/wizard/steps/rank-causes";
import { askPath, type Replay } from "@/lib/wizard/steps/replay";

/** As many columns as there are lists. */
const COLUMNS = "grid grid-cols-[repeat(auto-fit,minmax(min(14rem,100%),1fr))] gap-4 text-sm";

/** What the answers say for and against a cause; the open checks stand elsewhere. */
export function AnsweredReasons({ ranked }: { ranked: RankedCause }) {
  if (ranked.for.length + ranked.against.length === 0) return <NoReasons />;
  return (
    <div className={COLUMNS}>
      <ReasonList title="For" mark="+" reasons={ranked.for} />
      <ReasonList title="Against" mark="−" reasons={ranked.against} />
    </div>
  );
}

/** Checks that nobody has made; each can be asked next. */
export function OpenChecks({ questions, state }: { questions: readonly Question[]; state: Replay }) {
  return (
    <ul className="mt-1 space-y-1">
      {questions.map((question) => (
        <li key={question.id}>
          ?{" "}
          <Link href={askPath(state, question)} prefetch={false}>
            {question.text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function NoReasons() {
  return <p className="text-sm text-ink-soft">No answer speaks for it or against it.</p>;
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
