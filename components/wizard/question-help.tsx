import Link from "next/link";
import { PlainCommand } from "@/components/article/plain-command";
import { PlainProse } from "@/components/ui/plain-prose";
import { PLACE_NAMES } from "@/components/wizard/place-names";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";
import type { Check, Question } from "@/lib/wizard/flow";

/** Why a question is asked, and how to find its answer, before the answers themselves. */
export function QuestionHelp({ question }: { question: Question }) {
  const { why, where, minutes, rights, article, checks } = question;
  return (
    <div>
      <p className="max-w-prose">
        <strong>Why we ask: </strong>
        <PlainProse text={why} />
      </p>
      <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Fact name="Where">{PLACE_NAMES[where]}</Fact>
        <Fact name="Takes">{minutes === 1 ? "about 1 minute" : `about ${minutes} minutes`}</Fact>
        <Fact name="Needs">{rights}</Fact>
      </dl>
      <h2 className="mt-6 text-lg font-bold">How to find out</h2>
      {checks.map((check) => (
        <CheckHelp key={`${check.shell} ${check.command}`} check={check} question={question} />
      ))}
      {article && (
        <p className="mt-2 text-sm">
          Step by step: <Link href={article}>the whole procedure</Link>
        </p>
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="flex gap-1.5">
      <dt className="font-semibold">{name}:</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CheckHelp({ check, question }: { check: Check; question: Question }) {
  return (
    <div data-only-for={check.versions.join(" ")} className="mt-2">
      <p className="text-sm text-ink-soft">Exchange {describeExchangeVersions(check.versions)}</p>
      {check.note && (
        <p className="mt-1">
          <PlainProse text={check.note} />
        </p>
      )}
      <PlainCommand command={check.command} shell={check.shell} />
      <details className="mb-4 rounded-panel border border-line bg-surface px-4 py-2 open:pb-4">
        <summary className="font-semibold">What the output looks like, per answer</summary>
        {check.samples.map(({ optionId, output }) => (
          <div key={optionId} className="mt-3">
            <p className="text-sm font-semibold">
              <PlainProse text={question.options.find(({ id }) => id === optionId)?.label ?? ""} />
            </p>
            <pre
              tabIndex={0}
              role="group"
              aria-label="Sample output"
              lang="en"
              translate="no"
              className="mt-1 overflow-x-auto rounded-control bg-sunken px-3 py-2 font-mono text-[13px]"
            >
              {output}
            </pre>
          </div>
        ))}
      </details>
    </div>
  );
}
