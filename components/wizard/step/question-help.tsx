import Link from "next/link";
import { PlainCommand } from "@/components/article/plain-command";
import { Disclosure } from "@/components/ui/rows";
import { PlainProse } from "@/components/ui/plain-prose";
import { PLACE_NAMES } from "@/components/wizard/step/place-names";
import type { QuestionFacts } from "@/components/wizard/step/question-facts";
import { describeExchangeVersions, EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import type { Sample } from "@/lib/wizard/flow/flow";

type Props = { readonly facts: QuestionFacts };

/**
 * How to find the answer: where to look, the command, what it can show. On a narrow window it is folded by a checkbox, so that
 * answers stay in view and it works without script; a wide one always shows it.
 */
export function QuestionHelp({ facts }: Props) {
  const { where, minutes, rights, article, checks, samples } = facts;
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
          <CheckHelp key={`${check.shell} ${check.command}`} check={check} facts={facts} />
        ))}
        {samples.length > 0 && <SampleList samples={samples} facts={facts} />}
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

function CheckHelp({ check, facts }: Props & { readonly check: QuestionFacts["checks"][number] }) {
  const { versions, command, shell, note, samples } = check;
  return (
    <div data-only-for={versions.join(" ")} className="mt-2">
      {versions.length < EXCHANGE_VERSIONS.length && (
        <p className="text-sm text-ink-soft">Exchange {describeExchangeVersions(versions)}</p>
      )}
      <PlainCommand command={command} shell={shell} />
      {note && (
        <p className="text-sm text-ink-soft">
          <PlainProse text={note} />
        </p>
      )}
      {samples && <SampleList samples={samples} facts={facts} />}
    </div>
  );
}

function SampleList({ samples, facts }: Props & { readonly samples: readonly Sample[] }) {
  return (
    <Disclosure title="What the output looks like, per answer">
      {samples.map(({ optionId, output }) => (
        <div key={optionId} className="mt-2">
          <p className="text-sm font-semibold">
            <PlainProse text={facts.options.find(({ id }) => id === optionId)?.label ?? ""} />
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
  );
}
