"use client";

import Link from "next/link";
import { changeCases, useCases } from "@/components/wizard/case/case-store";
import { confirmAnswer, fixSinceAnswer } from "@/lib/wizard/cases/unfinished-cases";

function clock(iso: string): string {
  return new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

/** When an answer was given; after a fix that could have changed it, the offer to check it again. */
export function AnswerAge({ questionId, changeHref }: { questionId: string; changeHref: string }) {
  const current = useCases()?.current;
  const answer = current?.answers.find((each) => each.questionId === questionId);
  if (!current || !answer) return null;
  const fix = fixSinceAnswer(current, questionId);
  if (!fix)
    return (
      <dd className="text-sm text-ink-soft">
        at <time dateTime={answer.at}>{clock(answer.at)}</time>
      </dd>
    );
  return (
    <dd data-stale className="no-print flex w-full flex-wrap items-center gap-x-4 text-sm">
      <span>
        From {clock(answer.at)}, before your fix at {clock(fix.at)}: it may have changed.
      </span>
      <Link href={changeHref}>Check again</Link>
      <button
        type="button"
        className="min-h-8 cursor-pointer underline"
        onClick={() =>
          changeCases((cases) => confirmAnswer(cases, current.id, questionId, new Date().toISOString()))
        }
      >
        Still so
      </button>
    </dd>
  );
}
