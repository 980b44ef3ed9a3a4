import Link from "next/link";
import { PlainCommand } from "@/components/article/plain-command";
import { Disclosure } from "@/components/ui/rows";
import { PlainProse } from "@/components/ui/plain-prose";
import { PLACE_NAMES } from "@/components/wizard/place-names";
import { describeExchangeVersions, EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import type { Check, Question } from "@/lib/wizard/flow";

/**
 * How to find the answer: where to look, the command, what it can show. On a narrow window it is folded by a checkbox, so that
 * answers stay in view and it works without script; a wide one always shows it.
 */
export function QuestionHelp({ question }: { question: Question }) {
  const { where, minutes, rights, article, checks } = question;
  return (
    <div>
      <input
        id="show-help"
        type="checkbox"
        className="peer no-print size-5 accent-accent min-[68.75rem]:hidden"
      />
      <label htmlFor="show-help" className="no-print ml-2 font-semibold min-[68.75rem]:hidden">
        Show how to find out
      </label>
      <div className="hidden peer-checked:block min-[68.75rem]:block print:block">
        <h2 className="text-ui font-semibold max-[68.74rem]:mt-3">
          How to find out{" "}
          <span className="ml-1 text-sm font-normal text-ink-soft">
            {PLACE_NAMES[where]} · {minutes === 1 ? "about 1 minute" : `about ${minutes} minutes`}
          </span>
        </h2>
        <p className="text-sm text-ink-soft">Needs: {rights}</p>
        {checks.map((check) => (
          <CheckHelp key={`${check.shell} ${check.command}`} check={check} question={question} />
        ))}
        {article && (
          <p className="mt-1 text-sm">
            Step by step:{" "}
            <Link href={article} prefetch={false}>
              the whole procedure
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function CheckHelp({ check, question }: { check: Check; question: Question }) {
  return (
    <div data-only-for={check.versions.join(" ")} className="mt-2">
      {check.versions.length < EXCHANGE_VERSIONS.length && (
        <p className="text-sm text-ink-soft">Exchange {describeExchangeVersions(check.versions)}</p>
      )}
      <PlainCommand command={check.command} shell={check.shell} />
      {check.note && (
        <p className="text-sm text-ink-soft">
          <PlainProse text={check.note} />
        </p>
      )}
      <Disclosure title="What the output looks like, per answer">
        {check.samples.map(({ optionId, output }) => (
          <div key={optionId} className="mt-2">
            <p className="text-sm font-semibold">
              <PlainProse text={question.options.find(({ id }) => id === optionId)?.label ?? ""} />
            </p>
            <pre
              tabIndex={0}
              role="group"
              aria-label="Sample output"
              lang="en"
              translate="no"
              className="mt-1 overflow-x-auto rounded-control bg-sunken px-3 py-2 font-mono text-sm"
            >
              {output}
            </pre>
          </div>
        ))}
      </Disclosure>
    </div>
  );
}
