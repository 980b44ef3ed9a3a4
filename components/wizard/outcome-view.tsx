import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { ActionStepView, VerifyView } from "@/components/wizard/action-step-view";
import { CauseReasons } from "@/components/wizard/cause-reasons";
import { FlowCommand } from "@/components/wizard/flow-command";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Outcome } from "@/lib/wizard/outcome";
import { wizardPath } from "@/lib/wizard/answers-path";
import { LAYERS } from "@/lib/wizard/flow";
import type { RankedCause } from "@/lib/wizard/rank-causes";

function percent(probability: number): string {
  return `${Math.round(probability * 100)} %`;
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="mb-3 text-xl font-bold">{title}</h2>
      {children}
    </section>
  );
}

type CauseOutcome = Extract<Outcome, { kind: "cause" }>;

/** The most probable cause: what to do now, the cure, how to see that it worked, and what would change our mind. */
export function CauseOutcomeView({ outcome }: { outcome: CauseOutcome }) {
  const { leader, runnerUp, separatedBy, verify } = outcome;
  const { cause } = leader;
  return (
    <div className="max-w-3xl">
      <p className="max-w-prose text-lg">
        <PlainProse text={cause.explanation} />
      </p>
      <p className="mt-5">
        {cause.leadsTo ? (
          <>
            <ButtonLink href={wizardPath(cause.leadsTo, [])}>Go on: find out why</ButtonLink>{" "}
            <Link href={cause.article}>Read the article</Link>
          </>
        ) : (
          <ButtonLink href={cause.article}>Read the article</ButtonLink>
        )}
      </p>
      <Section title="Why this cause">
        <Panel>
          <CauseReasons ranked={leader} />
        </Panel>
      </Section>
      {cause.relief && (
        <Section title="Relief now">
          <ActionStepView step={cause.relief} />
        </Section>
      )}
      <Section title="Root fix">
        <ol className="list-decimal space-y-4 pl-6">
          {cause.fix.map((step) => (
            <li key={step.text}>
              <ActionStepView step={step} />
            </li>
          ))}
        </ol>
        {cause.procedures.length > 0 && (
          <p className="mt-3 text-sm">
            Procedures:{" "}
            {cause.procedures.map((url, position) => (
              <span key={url}>
                {position > 0 && ", "}
                <Link href={url}>{url.split("/").at(-1)?.replaceAll("-", " ")}</Link>
              </span>
            ))}
          </p>
        )}
      </Section>
      <Section title="See that it worked">
        <VerifyView verify={verify} />
      </Section>
      {runnerUp && (
        <Section title="What would change our mind">
          <RunnerUp runnerUp={runnerUp} leader={leader} />
          {separatedBy && (
            <p className="mt-2">
              The check that tells the two apart: <strong>{separatedBy.text}</strong>
            </p>
          )}
        </Section>
      )}
      {cause.lookAlikes.length > 0 && (
        <Section title="Looks like it, but is not">
          <ul className="list-disc space-y-1 pl-6">
            {cause.lookAlikes.map(({ causeId, difference }) => (
              <li key={causeId}>
                <PlainProse text={difference} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function RunnerUp({ runnerUp, leader }: { runnerUp: RankedCause; leader: RankedCause }) {
  return (
    <p>
      Next in line, at {percent(runnerUp.probability)} against {percent(leader.probability)}:{" "}
      <Link href={runnerUp.cause.article}>{runnerUp.cause.title}</Link> ({LAYERS[runnerUp.cause.layer]}).
    </p>
  );
}

/** No cause is likely enough to be named: three things to collect for whoever takes over. */
export function EscalateOutcomeView({ outcome }: { outcome: Extract<Outcome, { kind: "escalate" }> }) {
  const { collect, leading, verify } = outcome;
  return (
    <div className="max-w-3xl">
      <p className="max-w-prose text-lg">
        The answers do not make any cause likely enough to be named. Guessing now costs time: collect these
        things, and hand them over together with your answers below.
      </p>
      <ol className="mt-5 space-y-5">
        {collect.map((item) => (
          <li key={item.title}>
            <p className="font-bold">{item.title}</p>
            <p>
              <PlainProse text={item.text} />
            </p>
            {item.command && item.shell && <FlowCommand command={item.command} shell={item.shell} />}
          </li>
        ))}
      </ol>
      {leading.length > 0 && (
        <Section title="Where the answers point, without being sure">
          <ul className="space-y-4">
            {leading.map((ranked) => (
              <li key={ranked.cause.id}>
                <Panel>
                  <p className="mb-2">
                    <Link href={ranked.cause.article} className="font-semibold">
                      {ranked.cause.title}
                    </Link>{" "}
                    <span className="text-ink-soft">{percent(ranked.probability)}</span>
                  </p>
                  <CauseReasons ranked={ranked} />
                </Panel>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="See whether it is over">
        <VerifyView verify={verify} />
      </Section>
    </div>
  );
}
