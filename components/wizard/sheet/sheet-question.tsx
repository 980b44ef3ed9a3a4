import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import { AnswerMeaning } from "@/components/wizard/step/answer-meaning";
import { PlainCommand } from "@/components/article/plain-command";
import { PLACE_NAMES } from "@/components/wizard/step/place-names";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";
import {
  CANNOT_CHECK,
  type Cause,
  type Flow,
  findQuestion,
  type Option,
  type Question,
} from "@/lib/wizard/flow/flow";

type Props = { readonly flow: Flow; readonly question: Question; readonly causes: readonly Cause[] };

/** A question on the sheet: why, the checks, and each answer with what it looks like, what it says and where it leads. */
export function SheetQuestion({ flow, question, causes }: Props) {
  const { id, text, why, where, minutes, rights, article, checks, options } = question;
  return (
    <section id={`question-${id}`} className="mt-8 border-t border-line pt-4">
      <h3 className="text-lg font-bold">{text}</h3>
      <p className="text-sm text-ink-soft">
        {PLACE_NAMES[where]}. Takes about {minutes} min. Needs: <PlainProse text={rights} />
        {article && (
          <>
            {" "}
            <Link href={article}>The whole procedure</Link>
          </>
        )}
      </p>
      <p className="mt-1 max-w-prose">
        <PlainProse text={why} />
      </p>
      {checks.map((check) => (
        <div key={`${check.shell} ${check.command}`} data-only-for={check.versions.join(" ")}>
          <p className="mt-3 text-sm text-ink-soft">Exchange {describeExchangeVersions(check.versions)}</p>
          {check.note && (
            <p>
              <PlainProse text={check.note} />
            </p>
          )}
          <PlainCommand command={check.command} shell={check.shell} />
        </div>
      ))}
      <ol className="space-y-3">
        {options
          .filter((option) => option.id !== CANNOT_CHECK)
          .map((option) => (
            <li key={option.id} className="rounded-control border border-line px-3 py-2">
              <p className="font-semibold">
                ☐ <PlainProse text={option.label} />
              </p>
              <p className="text-sm text-ink-soft">
                This <AnswerMeaning option={option} causes={causes} />.{" "}
                <WhereNext flow={flow} option={option} />
              </p>
              <Samples question={question} option={option} />
            </li>
          ))}
      </ol>
    </section>
  );
}

function WhereNext({ flow, option }: { flow: Flow; option: Option }) {
  const next = option.next.kind === "question" ? findQuestion(flow, option.next.questionId) : undefined;
  if (!next) return option.next.kind === "end" ? "Then: no more checks." : null;
  return (
    <>
      Then: <a href={`#question-${next.id}`}>{next.text}</a>
    </>
  );
}

function Samples({ question, option }: { question: Question; option: Option }) {
  const samples = question.checks.flatMap(({ versions, samples: all }) =>
    all.filter(({ optionId }) => optionId === option.id).map(({ output }) => ({ versions, output })),
  );
  const outputs = samples.filter(
    ({ output }, index) => samples.findIndex((each) => each.output === output) === index,
  );
  return outputs.map(({ output }) => (
    <pre
      key={output}
      tabIndex={0}
      role="group"
      aria-label="Sample output"
      lang="en"
      translate="no"
      className="mt-1 overflow-x-auto rounded-control bg-sunken px-3 py-1 font-mono text-[13px]"
    >
      {output}
    </pre>
  ));
}
