import Link from "next/link";
import { ClueText } from "@/components/diagnosis/clue-text";
import { ExplainedParts } from "@/components/diagnosis/explained-parts";
import { MessageWay } from "@/components/diagnosis/message-way";
import { AlsoFitting, LessLikely, TiedDiagnoses } from "@/components/diagnosis/other-diagnoses";
import { ReadFindings } from "@/components/diagnosis/read-findings";
import { ReplyChain } from "@/components/diagnosis/reply-chain";
import { Verdict } from "@/components/diagnosis/verdict";
import { WizardOffer } from "@/components/diagnosis/wizard-offer";
import { NoGoodMatch } from "@/components/search/no-good-match";
import { Disclosure } from "@/components/ui/rows";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { splitByLikelihood, tiedWithBest } from "@/lib/triage/likely-diagnoses";
import type { DiagnosisWithCauses, PasteDiagnosis } from "@/lib/triage/triage";

type Props = {
  readonly text: string;
  readonly result: PasteDiagnosis;
  /** Articles that a summary of the same text has named already. */
  readonly named?: readonly string[];
  /** Nothing above says yet what the text was recognised as. */
  readonly saysFormat?: boolean;
  /** Causes and questions are still on their way. */
  readonly isWaiting?: boolean;
  readonly onOpen: (diagnosis: Diagnosis | undefined) => void;
};

/** The verdict on a paste first; then what else it shows, what else may fit, and what was read. */
export function DiagnosisView({
  text,
  result,
  named = [],
  saysFormat = false,
  isWaiting = false,
  onOpen,
}: Props) {
  const { clues, chain, findings, parts, wizardStarts } = result;
  const diagnoses = result.diagnoses.filter(({ url }) => !named.includes(url));
  const isAnswered = diagnoses.length + wizardStarts.length + findings.length + named.length > 0;
  return (
    <div className="space-y-6">
      {saysFormat && (
        <p role="status">
          {result.message ?? (
            <>
              Recognised as <strong>{result.formatLabel}</strong>.
            </>
          )}
        </p>
      )}
      {result.unknown && <UnknownIdentifier unknown={result.unknown} />}
      {diagnoses.length === 0 && <ReadFindings findings={findings} onOpen={() => onOpen(undefined)} />}
      <Ranked diagnoses={diagnoses} result={result} isWaiting={isWaiting} onOpen={onOpen} />
      {diagnoses.length > 0 && <ReadFindings findings={findings} onOpen={() => onOpen(diagnoses[0])} />}
      {result.headers && <MessageWay headers={result.headers} />}
      {diagnoses.length === 0 && <WizardOffer starts={wizardStarts} onOpen={() => onOpen(undefined)} />}
      {!isAnswered && !isWaiting && <NoGoodMatch isBelowPaste />}
      <ReplyChain chain={chain} />
      <ExplainedParts parts={parts} />
      {/* The way of a message shows all that its headers say; its body is not shown again. */}
      {clues.length > 0 && result.format !== "message-headers" && (
        <Disclosure title={`What was read: ${[...new Set(clues.map(({ kind }) => kind))].join(", ")}`}>
          <ClueText text={text} clues={clues} />
        </Disclosure>
      )}
    </div>
  );
}

type RankedProps = Pick<Props, "result" | "isWaiting" | "onOpen"> & {
  readonly diagnoses: readonly DiagnosisWithCauses[];
};

function Ranked({ diagnoses, result, isWaiting = false, onOpen }: RankedProps) {
  const { fitting, lessLikely } = splitByLikelihood(diagnoses);
  const tied = tiedWithBest(fitting);
  const [best] = fitting;
  if (!best) return null;
  const isTie = tied.length > 1;
  return (
    <section aria-label="Diagnoses">
      {isTie ? (
        <TiedDiagnoses diagnoses={tied} onOpen={onOpen} />
      ) : (
        <Verdict
          diagnosis={best}
          starts={result.wizardStarts}
          isWaiting={isWaiting}
          onOpen={() => onOpen(best)}
        />
      )}
      {isTie && (
        <div className="mt-6">
          <WizardOffer starts={result.wizardStarts} onOpen={() => onOpen(undefined)} />
        </div>
      )}
      <AlsoFitting diagnoses={fitting.slice(tied.length)} onOpen={onOpen} />
      <LessLikely diagnoses={lessLikely} onOpen={onOpen} />
    </section>
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
