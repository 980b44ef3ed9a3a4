import Link from "next/link";
import { VersionNotice } from "@/components/version/version-notice";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { PlainProse } from "@/components/ui/plain-prose";
import { PlainCommand } from "@/components/article/plain-command";
import { ProbeForm } from "@/components/wizard/probe/probe-form";
import { ProbeReading } from "@/components/wizard/probe/probe-reading";
import { SymptomBreadcrumbs } from "@/components/wizard/symptom/symptom-breadcrumbs";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { Flow, Place, Question } from "@/lib/wizard/flow/flow";
import { fillInCodeLines } from "@/lib/wizard/probe/fill-in-code-lines";
import { openChecks } from "@/lib/wizard/probe/open-checks";
import { writeProbe, type PlaceProbe } from "@/lib/wizard/probe/probe-script";
import { readCodeLines } from "@/lib/wizard/probe/read-code-lines";
import { askPath, type Replay } from "@/lib/wizard/steps/replay";

const PLACES: Record<Place, string> = {
  sender: "the sending server",
  receiver: "the receiving server",
  "domain controller": "a domain controller, or a server with its tools",
  outside: "a computer outside your network",
};

type Props = {
  readonly flows: readonly Flow[];
  readonly state: Replay;
  /** What was pasted, as it came. */
  readonly pasted: string;
};

/** The checks that are still open, as scripts to copy, and the place for the lines that they print. */
export function ProbeView({ flows, state, pasted }: Props) {
  const { flow, symptom, path } = state;
  const start = wizardPath(symptom.id, []);
  const { places, byHand } = writeProbe(flow, symptom, openChecks(state));
  const lines = readCodeLines(pasted);
  return (
    <div className="max-w-4xl">
      <PageHeading
        over={<SymptomBreadcrumbs symptom={symptom} />}
        title={<>All open checks at once: {symptom.title}</>}
        lead="A read-only script makes the checks that are still open, shows what it finds, and ends with one line. Paste that line below, and the answers are filled in."
      />
      <p className="no-print mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ButtonLink href={path} look="secondary">
          Back to your step
        </ButtonLink>
        <a href="#line-back">I have the line already</a>
      </p>
      {pasted.trim() !== "" && (
        <ProbeReading hasLines={lines.length > 0} reading={fillInCodeLines(flows, state, lines)} />
      )}
      <div className="no-print my-3 space-y-1">
        <VersionNotice appliesTo={EXCHANGE_VERSIONS} />
      </div>
      {places.length === 0 && (
        <p className="my-4 max-w-prose">
          No check that a script could make is open here. Go back to your step and answer there.
        </p>
      )}
      {places.map((probe) => (
        <PlaceSection key={probe.place} probe={probe} state={state} />
      ))}
      {byHand.length > 0 && (
        <section aria-labelledby="by-hand" className="mt-8">
          <h2 id="by-hand" className="text-xl font-bold">
            Only by hand
          </h2>
          <p>These checks are typed into an SMTP session or made outside your network.</p>
          <QuestionLinks questions={byHand} state={state} />
        </section>
      )}
      <section aria-labelledby="line-back" className="mt-8">
        <h2 id="line-back" className="text-xl font-bold">
          The line that the script printed
        </h2>
        <ProbeForm
          step={path}
          symptomId={symptom.id}
          answers={path.slice(start.length + 1)}
          given={lines.length > 0 ? lines.map(({ text }) => text).join("\n") : pasted}
        />
      </section>
    </div>
  );
}

function PlaceSection({ probe, state }: { probe: PlaceProbe; state: Replay }) {
  const { place, questions, unread, scripts } = probe;
  const id = `on-${place.replaceAll(" ", "-")}`;
  const minutes = questions.reduce((sum, question) => sum + question.minutes, 0);
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="text-xl font-bold">
        On {PLACES[place]}
      </h2>
      <p className="max-w-prose">
        {questions.length === 1 ? "1 check" : `${questions.length} checks`}, by hand about {minutes} min. Fill
        in the values at its top, copy it, paste it into the shell on that server and press Enter twice.
      </p>
      {/* Copied, hardly ever read: a long script must not push the place for its line out of sight. */}
      <div className="[&_pre]:max-h-96 [&_pre]:overflow-y-auto print:[&_pre]:max-h-none">
        {scripts.map(({ versions, code, shell }) => (
          <PlainCommand key={versions.join(" ")} command={code} shell={shell} versions={versions} />
        ))}
      </div>
      {unread.length > 0 && (
        <>
          <p>The script shows the output of these checks; reading the answer from it is up to you:</p>
          <QuestionLinks questions={unread} state={state} />
        </>
      )}
    </section>
  );
}

function QuestionLinks({ questions, state }: { questions: readonly Question[]; state: Replay }) {
  return (
    <ul className="mt-1 list-disc space-y-1 pl-6">
      {questions.map((question) => (
        <li key={question.id}>
          <Link href={askPath(state, question)} prefetch={false}>
            <PlainProse text={question.text} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
