"use client";

import { useRef, useState, type FormEvent } from "react";
import { useNavigate } from "@/components/layout/use-navigate";
import { Button } from "@/components/ui/button";
import { PlainProse } from "@/components/ui/plain-prose";
import { basePath } from "@/lib/site";

/** An answer that can be chosen, and the address of the step that it leads to. */
export type AnswerChoice = {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly isGiven: boolean;
};

type Props = {
  readonly questionId: string;
  readonly choices: readonly AnswerChoice[];
  /** Where the form goes without script; undefined on a site of plain files, where links stand in. */
  readonly action: string | undefined;
  readonly state: string;
  /** Continue was pressed without an answer, and without script. */
  readonly isUnanswered: boolean;
};

/** Begins the title of a page that has found a mistake, so that a screen reader says it first. */
const ERROR = "Error: ";

/** One question: choosing an answer does nothing by itself, Continue does. */
export function AnswerForm({ questionId, choices, action, state, isUnanswered }: Props) {
  const navigate = useNavigate();
  const [isMissing, setIsMissing] = useState(isUnanswered);
  const firstChoice = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get("answer");
    const choice = choices.find(({ id }) => id === chosen);
    if (choice) {
      navigate(choice.href);
      return;
    }
    setIsMissing(true);
    if (!document.title.startsWith(ERROR)) document.title = ERROR + document.title;
    requestAnimationFrame(() => summary.current?.focus());
  }

  return (
    <form
      action={action}
      method="get"
      onSubmit={submit}
      className="rounded-panel border border-frame bg-surface p-3.5"
    >
      <input type="hidden" name="at" value={state} />
      <input type="hidden" name="question" value={questionId} />
      <div
        ref={summary}
        tabIndex={-1}
        role={isMissing ? "alert" : undefined}
        className={`mb-5 rounded-control border-l-4 border-danger bg-danger-soft px-4 py-3 ${isMissing ? "" : "hidden"}`}
      >
        <p className="font-bold">No answer is chosen yet</p>
        <p>
          <a
            href={`#answer-${choices[0]?.id}`}
            onClick={(event) => {
              event.preventDefault();
              firstChoice.current?.focus();
            }}
          >
            Choose the answer that fits, or “I can’t check this”
          </a>
        </p>
      </div>
      <fieldset
        className="min-w-0"
        aria-labelledby="question"
        aria-describedby={isMissing ? "answer-missing" : undefined}
      >
        <legend className="mb-2 text-ui font-semibold">Your answer</legend>
        {isMissing && (
          <p id="answer-missing" className="mb-2 text-ui font-semibold text-danger">
            Choose one answer.
          </p>
        )}
        <div className="space-y-1.5">
          {choices.map(({ id, label, isGiven }, position) => (
            <label
              key={id}
              className="flex min-h-11 cursor-pointer items-center gap-3 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-ui hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-accent"
            >
              <input
                ref={position === 0 ? firstChoice : undefined}
                id={`answer-${id}`}
                type="radio"
                name="answer"
                value={id}
                defaultChecked={isGiven}
                className="size-4.5 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <PlainProse text={label} />
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="sticky bottom-0 -mx-3.5 mt-3 -mb-3.5 rounded-b-panel border-t border-line bg-surface px-3.5 py-2.5">
        <Button type="submit" className="w-full">
          Continue
        </Button>
      </div>
      {action === undefined && (
        <noscript>
          <p className="mt-4">
            On this copy of the site the next question needs JavaScript. All questions, checks and causes of
            the symptom are on{" "}
            <a href={`${basePath()}/${state.split("/").slice(1, 3).join("/")}/all`}>one page</a>.
          </p>
        </noscript>
      )}
    </form>
  );
}
