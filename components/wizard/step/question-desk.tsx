"use client";

import { AnswerForm } from "@/components/wizard/step/answer-form";
import { QuestionHelp } from "@/components/wizard/step/question-help";
import { PlainProse } from "@/components/ui/plain-prose";
import type { QuestionFacts } from "@/components/wizard/step/question-facts";

/**
 * A question with its answers, and beside them (on a phone below, folded) how to find the right one. It is drawn in the browser too,
 * so that each of its texts is sent once as HTML and once as data, without the elements around it.
 */
export function QuestionDesk({ facts }: { facts: QuestionFacts }) {
  const { path, id, text, why, left, minutesLeft, options, hrefs, given, isUnanswered } = facts;
  const choices = options.map((option) => ({
    ...option,
    href: hrefs?.[option.id] ?? `${path}/${id}.${option.id}`,
    isGiven: given === option.id,
  }));
  return (
    <>
      <p className="mt-2 text-sm text-ink-soft">
        {left === 1 ? "about 1 check left" : `about ${left} checks left`}, {minutesLeft} min
      </p>
      <h1
        id="question"
        tabIndex={-1}
        className="mt-0.5 text-xl leading-tight font-bold text-balance outline-none sm:text-2xl"
      >
        {text}
      </h1>
      <p className="mt-1 max-w-[80ch] text-ui text-ink-soft">
        <strong className="text-ink">Why we ask: </strong>
        <PlainProse text={why} />
      </p>
      <div className="mt-4 grid items-start gap-x-8 gap-y-4 min-[68.75rem]:grid-cols-[minmax(0,1fr)_27.5rem]">
        <div className="min-w-0 min-[68.75rem]:order-2">
          <AnswerForm
            key={path}
            questionId={id}
            choices={choices}
            action={process.env.STATIC_EXPORT === "1" ? undefined : "/troubleshoot/continue"}
            state={path}
            isUnanswered={isUnanswered ?? false}
          />
        </div>
        <div className="min-w-0">
          <QuestionHelp key={id} facts={facts} />
        </div>
      </div>
    </>
  );
}
