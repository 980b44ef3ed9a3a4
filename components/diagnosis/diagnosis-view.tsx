import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import { ClueText } from "@/components/diagnosis/clue-text";
import { DiagnosisCard } from "@/components/diagnosis/diagnosis-card";
import { ExplainedParts } from "@/components/diagnosis/explained-parts";
import { MessageWay } from "@/components/diagnosis/message-way";
import { ReadFindings } from "@/components/diagnosis/read-findings";
import { ReplyChain } from "@/components/diagnosis/reply-chain";
import { NoGoodMatch } from "@/components/search/no-good-match";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { splitByLikelihood } from "@/lib/triage/likely-diagnoses";
import type { DiagnosisWithCauses, PasteDiagnosis, WizardStart } from "@/lib/triage/triage";

type Props = {
  readonly text: string;
  readonly result: PasteDiagnosis;
  /** A summary of the same text has named articles already. */
  readonly hasFindingsAbove: boolean;
  readonly onOpen: (diagnosis: Diagnosis | undefined) => void;
};

/** What a paste was recognised as, its clues, and the ranked diagnoses. */
export function DiagnosisView({ text, result, hasFindingsAbove, onOpen }: Props) {
  const { diagnoses, clues, chain, findings, parts, wizardStarts, message, formatLabel } = result;
  const { fitting, lessLikely } = splitByLikelihood(diagnoses);
  const kinds = [...new Set(clues.map(({ kind }) => kind))];
  return (
    <div className="space-y-6">
      <h2 className="sr-only">What your text says</h2>
      <p role="status" className="text-lg">
        {message ?? (
          <>
            Recognised as <strong>{formatLabel}</strong>.{" "}
            {fitWords(fitting.length, lessLikely.length, hasFindingsAbove, findings.length > 0)}
          </>
        )}
      </p>
      {result.unknown && <UnknownIdentifier unknown={result.unknown} />}
      <ReadFindings findings={findings} onOpen={() => onOpen(diagnoses[0])} />
      {result.headers && <MessageWay headers={result.headers} />}
      {diagnoses.length > 0 && (
        <section aria-label="Diagnoses" className="space-y-4">
          {fitting.map((diagnosis, position) => (
            <DiagnosisCard
              key={diagnosis.url}
              diagnosis={diagnosis}
              isBest={position === 0}
              onOpen={() => onOpen(diagnosis)}
            />
          ))}
          <LessLikely diagnoses={lessLikely} onOpen={onOpen} />
        </section>
      )}
      <WizardOffer starts={wizardStarts} onOpen={() => onOpen(diagnoses[0])} />
      {diagnoses.length === 0 && wizardStarts.length === 0 && findings.length === 0 && !hasFindingsAbove && (
        <NoGoodMatch isBelowPaste />
      )}
      <ReplyChain chain={chain} />
      <ExplainedParts parts={parts} />
      {/* The way of a message shows all that its headers say; its body is not shown again. */}
      {clues.length > 0 && result.format !== "message-headers" && (
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

function fitWords(
  fitting: number,
  lessLikely: number,
  hasFindingsAbove: boolean,
  hasFindings: boolean,
): string {
  if (fitting === 0 && hasFindings) return "What it shows stands below.";
  if (fitting === 0)
    return hasFindingsAbove ? "The summary above names what was found in it." : "No article matches it well.";
  const fit = fitting === 1 ? "One article fits" : `${fitting} articles fit, best first`;
  return lessLikely === 0
    ? `${fit}.`
    : `${fit}; ${lessLikely} more ${lessLikely === 1 ? "is" : "are"} less likely.`;
}

type LessLikelyProps = {
  readonly diagnoses: readonly DiagnosisWithCauses[];
  readonly onOpen: (diagnosis: Diagnosis) => void;
};

function LessLikely({ diagnoses, onOpen }: LessLikelyProps) {
  if (diagnoses.length === 0) return null;
  return (
    <div className="rounded-panel border border-line bg-surface p-4 sm:p-5">
      <h3 className="font-bold">Less likely</h3>
      <ul className="mt-2 space-y-3">
        {diagnoses.map((diagnosis) => (
          <li key={diagnosis.url} className="text-sm">
            <span className="mr-2 font-mono font-semibold">{articleLabel(diagnosis)}</span>
            <Link href={diagnosis.url} onClick={() => onOpen(diagnosis)} className="text-base font-semibold">
              {diagnosis.title}
            </Link>
            <p className="text-ink-soft">{diagnosis.evidence[0]?.why}</p>
          </li>
        ))}
      </ul>
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
