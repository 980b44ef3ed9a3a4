import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Note } from "@/components/ui/panel";
import { PlainProse } from "@/components/ui/plain-prose";
import { Rows } from "@/components/ui/rows";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import {
  encodeFrontChoices,
  FRONT_QUESTIONS,
  frontPath,
  withChoice,
} from "@/lib/wizard/entries/front-questions";
import type { FrontChoices } from "@/lib/wizard/entries/front-questions";
import type { FrontSymptom } from "@/lib/wizard/entries/front-symptom";
import { narrowSymptoms } from "@/lib/wizard/entries/narrow-symptoms";
import type { Loosening } from "@/lib/wizard/entries/narrow-symptoms";

type Props = { readonly symptoms: readonly FrontSymptom[]; readonly choices: FrontChoices };

/** Four short questions, each answered or skipped by a link, and the symptoms that they leave, the likeliest first. */
export function FrontDoor({ symptoms, choices }: Props) {
  const { fitting, counts, loosening } = narrowSymptoms(symptoms, choices);
  const isChosen = Object.keys(choices).length > 0;
  return (
    <>
      <dl className="grid gap-x-4 gap-y-2 lg:grid-cols-[11rem_minmax(0,1fr)]">
        {FRONT_QUESTIONS.map(({ id, text, options }) => (
          <div key={id} className="contents">
            <dt id={`front-${id}`} className="pt-1 font-semibold max-lg:mt-1">
              {text}
            </dt>
            <dd>
              <ul aria-labelledby={`front-${id}`} className="flex flex-wrap gap-1.5">
                {options.map((option) => {
                  const isCurrent = choices[id] === option.id;
                  return (
                    <li key={option.id}>
                      <Chip
                        isAnswer
                        href={frontPath(withChoice(choices, id, isCurrent ? undefined : option.id))}
                        isCurrent={isCurrent}
                        count={counts.get(id)?.get(option.id)}
                      >
                        {option.label}
                      </Chip>
                    </li>
                  );
                })}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {choices.hold !== undefined && choices.hold !== "nothing" && (
        <Note className="mt-3">
          <span>You hold a text.</span>
          <Link href="/diagnose">Paste it: whatever it answers is not asked</Link>
        </Note>
      )}
      {loosening && <Loosen choices={choices} loosening={loosening} />}
      <div className="mt-5 mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="symptoms" className="text-xl font-bold">
          What do you see?
        </h2>
        <p role="status" className="text-sm text-ink-soft">
          {fitting.length === 1 ? "1 symptom fits" : `${fitting.length} symptoms fit`}, the likeliest first
        </p>
        {isChosen && (
          <Link href="/troubleshoot" className="text-sm">
            Show all again
          </Link>
        )}
      </div>
      <Rows>
        {fitting.map(({ id, title, summary }) => (
          <div key={id} className="relative px-3.5 py-2 hover:bg-sunken">
            <Link
              href={wizardPath(id, encodeFrontChoices(choices))}
              prefetch={false}
              className="font-semibold after:absolute after:inset-0"
            >
              {title}
            </Link>
            <p className="text-sm text-ink-soft">
              <PlainProse text={summary} />
            </p>
          </div>
        ))}
      </Rows>
    </>
  );
}

/** Which choice to take back when they leave too little. */
function Loosen({ choices, loosening }: { choices: FrontChoices; loosening: Loosening }) {
  const question = FRONT_QUESTIONS.find(({ id }) => id === loosening.id);
  const option = question?.options.find(({ id }) => id === choices[loosening.id]);
  if (!question || !option) return null;
  return (
    <Note className="mt-3">
      <span>No symptom that we know fits all of this.</span>
      <Link href={frontPath(withChoice(choices, loosening.id, undefined))}>
        Take back “{option.label}”: {loosening.left === 1 ? "1 fits" : `${loosening.left} fit`}
      </Link>
    </Note>
  );
}
