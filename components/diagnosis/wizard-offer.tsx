import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import type { WizardStart } from "@/lib/triage/triage";

type Props = { readonly starts: readonly WizardStart[]; readonly onOpen: () => void };

/** Where the wizard begins for a paste, and what the paste has answered already; several symptoms are a question. */
export function WizardOffer({ starts, onOpen }: Props) {
  if (starts.length === 0) return null;
  return (
    <section aria-labelledby="wizard-offer">
      <h3 id="wizard-offer" className="font-bold">
        {starts.length === 1
          ? "Find the cause step by step"
          : `${starts.length} symptoms fit your text. Which is yours?`}
      </h3>
      <ul className="mt-1 divide-y divide-line border-y border-line text-sm">
        {starts.map(({ url, title, because, preAnswers, contradictions }) => (
          <li key={url} className="py-2">
            <Link href={url} prefetch={false} onClick={onOpen} className="font-semibold">
              {title}
            </Link>
            {starts.length > 1 && (
              <p className="text-ink-soft">
                Because of{" "}
                {because.map(({ text, line }, position) => (
                  <span key={`${line} ${text}`}>
                    {position > 0 && ", "}“{text}” in your line {line}
                  </span>
                ))}
              </p>
            )}
            {preAnswers.length > 0 && (
              <ul className="mt-1 space-y-1 text-ink-soft">
                {preAnswers.map(({ question, answer, text, line }) => (
                  <li key={question}>
                    Already answered: {question}{" "}
                    <strong className="text-ink">
                      <PlainProse text={answer} />
                    </strong>
                    , from “{text}” in your line {line}
                  </li>
                ))}
              </ul>
            )}
            {contradictions.map((contradiction) => (
              <ContradictionNote key={contradiction.question} {...contradiction} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words of the paste that answer one question in several ways, so that the reader decides. */
function ContradictionNote({ question, signs }: WizardStart["contradictions"][number]) {
  return (
    <div className="mt-1">
      <p>
        <strong>Your text contradicts itself</strong>, so this is asked: {question}
      </p>
      <ul className="list-disc pl-5 text-ink-soft">
        {signs.map(({ answer, text, line }) => (
          <li key={answer}>
            “{text}” in your line {line} says{" "}
            <strong className="text-ink">
              <PlainProse text={answer} />
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
