import Link from "next/link";
import { ClueText } from "@/components/diagnosis/clue-text";
import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { ExplainedParts } from "@/components/diagnosis/explained-parts";
import { ReplyChain } from "@/components/diagnosis/reply-chain";
import { NoGoodMatch } from "@/components/search/no-good-match";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { PasteDiagnosis, WizardStart } from "@/lib/triage/triage";

type Props = {
  readonly text: string;
  readonly result: PasteDiagnosis;
  readonly onOpen: (diagnosis: Diagnosis | undefined) => void;
};

/** What a paste was recognised as, its clues, and the ranked diagnoses. */
export function DiagnosisView({ text, result, onOpen }: Props) {
  const { diagnoses, clues, chain, parts, wizardStarts, message, formatLabel } = result;
  const kinds = [...new Set(clues.map(({ kind }) => kind))];
  return (
    <div className="space-y-6">
      <p role="status" className="text-lg">
        {message ?? (
          <>
            Recognised as <strong>{formatLabel}</strong>.{" "}
            {diagnoses.length === 0
              ? "No article matches it well."
              : diagnoses.length === 1
                ? "One article fits."
                : `${diagnoses.length} articles fit, best first.`}
          </>
        )}
      </p>
      {result.unknown && <UnknownIdentifier unknown={result.unknown} />}
      {diagnoses.length > 0 && (
        <section aria-label="Diagnoses" className="space-y-4">
          {diagnoses.map((diagnosis, position) => (
            <DiagnosisCard
              key={diagnosis.url}
              diagnosis={diagnosis}
              isBest={position === 0}
              onOpen={() => onOpen(diagnosis)}
            />
          ))}
        </section>
      )}
      <WizardOffer starts={wizardStarts} onOpen={() => onOpen(diagnoses[0])} />
      {diagnoses.length === 0 && wizardStarts.length === 0 && <NoGoodMatch />}
      <ReplyChain chain={chain} />
      <ExplainedParts parts={parts} />
      {clues.length > 0 && (
        <section aria-labelledby="clues">
          <h3 id="clues" className="mb-2 font-bold">
            What was read: {kinds.join(", ")}
          </h3>
          <ClueText text={text} clues={clues} />
        </section>
      )}
    </div>
  );
}

function UnknownIdentifier({ unknown }: { unknown: NonNullable<PasteDiagnosis["unknown"]> }) {
  return (
    <p className="rounded-control border-l-4 border-caution bg-caution-soft px-4 py-2">
      {"code" in unknown ? (
        <>
          Status code <strong>{unknown.code}</strong> has no article of its own here.
        </>
      ) : (
        <>
          Event <strong>{unknown.eventId}</strong>
          {unknown.eventSource && (
            <>
              {" "}
              from <strong>{unknown.eventSource}</strong>
            </>
          )}{" "}
          has no article here. Look at the <Link href="/events">events that have one</Link>; the same ID from
          another source is another event.
        </>
      )}
    </p>
  );
}

function WizardOffer({ starts, onOpen }: { starts: readonly WizardStart[]; onOpen: () => void }) {
  if (starts.length === 0) return null;
  return (
    <section aria-labelledby="wizard-offer" className="rounded-panel border border-accent bg-accent-soft p-4">
      <h3 id="wizard-offer" className="font-bold">
        {starts.length === 1
          ? "Find the cause step by step"
          : `${starts.length} symptoms fit your text: choose yours, the likeliest first`}
      </h3>
      <ul className="mt-2 space-y-3">
        {starts.map(({ url, title, because, preAnswers }) => (
          <li key={url}>
            <Link href={url} onClick={onOpen} className="font-semibold">
              {title}
            </Link>
            {starts.length > 1 && (
              <p className="text-sm">
                Because of{" "}
                {because.map(({ text, line }, position) => (
                  <span key={`${line} ${text}`}>
                    {position > 0 && ", "}“{text}” in your line {line}
                  </span>
                ))}
              </p>
            )}
            {preAnswers.length > 0 && (
              <ul className="mt-1 list-disc pl-5 text-sm">
                {preAnswers.map(({ question, answer, text, line }) => (
                  <li key={question}>
                    Already answered: {question}{" "}
                    <strong>
                      <PlainProse text={answer} />
                    </strong>
                    , from “{text}” in your line {line}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
