import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import { CheckView, FixView, ReliefView, VerifyView as CauseVerify } from "@/components/causes/cause-steps";
import { VerifyView } from "@/components/wizard/verify-view";
import { ArticleLinks } from "@/components/wizard/article-links";
import { AnsweredReasons, CauseReasons, OpenChecks } from "@/components/wizard/cause-reasons";
import { ClearedCauses } from "@/components/wizard/cleared-causes";
import { KeptFix } from "@/components/wizard/kept-case";
import { PlainCommand } from "@/components/article/plain-command";
import { LookAlikes } from "@/components/wizard/look-alikes";
import { PlainProse } from "@/components/ui/plain-prose";
import { OtherCauses } from "@/components/wizard/other-causes";
import { percent } from "@/components/wizard/percent";
import { Section } from "@/components/wizard/section";
import { wizardPath } from "@/lib/wizard/answers-path";
import { groupRanking } from "@/lib/wizard/group-ranking";
import type { CauseOutcome, EscalateOutcome } from "@/lib/wizard/outcome";
import type { Replay } from "@/lib/wizard/replay";
import { reportPath } from "@/lib/wizard/report/report-address";

/** The most probable cause: what to do now, the cure, how to see that it worked, and what would change our mind. */
export function CauseOutcomeView({ state, outcome }: { state: Replay; outcome: CauseOutcome }) {
  const { leader } = outcome;
  const { cause } = leader;
  const touched = [...leader.for, ...leader.against].map(({ question }) => question.id);
  return (
    <div className="max-w-3xl">
      <p className="max-w-prose text-lg">
        <PlainProse text={cause.explanation} />
      </p>
      <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        {cause.leadsTo ? (
          <>
            <ButtonLink href={wizardPath(cause.leadsTo, [])}>Go on: find out why</ButtonLink>
            <Link href={cause.article}>Read the article</Link>
          </>
        ) : (
          <ButtonLink href={cause.article}>Read the article</ButtonLink>
        )}
        <Link href={cause.url}>The cause on a page of its own</Link>
      </p>
      {cause.articles.length > 0 && (
        <p className="mt-3 text-sm">
          Also about this cause: <ArticleLinks urls={cause.articles} />
        </p>
      )}
      <Section title="Why this cause">
        <Panel>
          <CauseReasons ranked={leader} state={state} />
        </Panel>
      </Section>
      {cause.checks.length > 0 && (
        <details className="no-print mt-6 rounded-panel border border-line bg-surface px-4 py-3">
          <summary className="font-semibold">
            {cause.checks.length === 1 ? "The check that shows it" : "The checks that show it"}
          </summary>
          <div className="mt-3 space-y-5">
            {cause.checks.map((check) => (
              <CheckView key={check.title} check={check} sources={cause.sources} />
            ))}
          </div>
        </details>
      )}
      {cause.relief && (
        <Section title="Relief now">
          <ReliefView relief={cause.relief} sources={cause.sources} />
          <KeptFix fixId={`${cause.id} relief`} questionIds={touched} />
        </Section>
      )}
      <Section title="Root fix">
        <ol className="list-decimal space-y-4 pl-6">
          {cause.fix.map((step, position) => (
            <li key={position}>
              <FixView fix={step} sources={cause.sources} />
              <KeptFix fixId={`${cause.id} ${position + 1}`} questionIds={touched} />
            </li>
          ))}
        </ol>
        {cause.procedures.length > 0 && (
          <p className="mt-3 text-sm">
            Procedures: <ArticleLinks urls={cause.procedures} />
          </p>
        )}
      </Section>
      <Section title="See that it worked">
        <CauseVerify verify={cause.verify} sources={cause.sources} />
      </Section>
      <OtherCauses state={state} outcome={outcome} />
      {cause.lookAlikes.length > 0 && (
        <Section title="Looks like it, but is not">
          <LookAlikes cause={cause} flow={state.flow} />
        </Section>
      )}
    </div>
  );
}

/** No cause is likely enough to be named: three things to collect for whoever takes over. */
export function EscalateOutcomeView({ state, outcome }: { state: Replay; outcome: EscalateOutcome }) {
  const { collect, leading, verify } = outcome;
  const { cleared } = groupRanking(state.ranking);
  const openChecks = [...new Set(leading.flatMap(({ notChecked }) => notChecked))];
  return (
    <div className="max-w-3xl">
      <p className="max-w-prose text-lg">
        The answers do not make any cause likely enough to be named. Guessing now costs time: collect these
        things, and hand them over together with your answers below.
      </p>
      <p className="no-print mt-5">
        <ButtonLink href={reportPath(state, "notes")} prefetch={false}>
          Hand over with a report
        </ButtonLink>
      </p>
      <ol className="mt-5 space-y-5">
        {collect.map((item) => (
          <li key={item.title}>
            <p className="font-bold">{item.title}</p>
            <p>
              <PlainProse text={item.text} />
            </p>
            {item.command && item.shell && <PlainCommand command={item.command} shell={item.shell} />}
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
                    <span className="whitespace-nowrap text-ink-soft">{percent(ranked.probability)}</span>
                  </p>
                  <AnsweredReasons ranked={ranked} />
                </Panel>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {openChecks.length > 0 && (
        <Section title="Checks that can still tell them apart">
          <OpenChecks questions={openChecks} state={state} />
        </Section>
      )}
      {cleared.length > 0 && (
        <Section title="Out of the question">
          <ClearedCauses cleared={cleared} />
        </Section>
      )}
      <Section title="See whether it is over">
        <VerifyView verify={verify} />
      </Section>
    </div>
  );
}
