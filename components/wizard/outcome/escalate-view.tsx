import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/rows";
import { Panel } from "@/components/ui/panel";
import { PlainCommand } from "@/components/article/plain-command";
import { PlainProse } from "@/components/ui/plain-prose";
import { AnsweredReasons, OpenChecks } from "@/components/wizard/outcome/cause-reasons";
import { ClearedCauses } from "@/components/wizard/outcome/cleared-causes";
import { percent } from "@/components/wizard/outcome/percent";
import { Section } from "@/components/wizard/outcome/section";
import { VerifyView } from "@/components/wizard/outcome/verify-view";
import { groupRanking } from "@/lib/wizard/steps/group-ranking";
import type { EscalateOutcome } from "@/lib/wizard/steps/outcome";
import type { Replay } from "@/lib/wizard/steps/replay";
import { reportPath } from "@/lib/wizard/report/report-address";

type Props = { readonly state: Replay; readonly outcome: EscalateOutcome; readonly title: string };

/** No cause is likely enough to be named, or enough was tried: what to collect, for whom, and what is still open. */
export function EscalateOutcomeView({ state, outcome, title }: Props) {
  const { collect, leading, verify, isAfterFixes, isCut } = outcome;
  const { cleared } = groupRanking(state.ranking);
  const openChecks = [...new Set(leading.flatMap(({ notChecked }) => notChecked))];
  return (
    <div className="max-w-3xl">
      <p className="mt-2 text-sm text-ink-soft">
        {isAfterFixes ? "Somebody else should look now" : "No cause is sure enough"}
      </p>
      <h1
        tabIndex={-1}
        className="mt-0.5 text-xl leading-tight font-bold text-balance outline-none sm:text-2xl"
      >
        {title}
      </h1>
      <p className="mt-1 text-ink-soft">
        {isAfterFixes
          ? "The report below names your answers, what was tried and what came of it. Whoever takes over starts from there; another guess would cost more than the handing over."
          : isCut
            ? "Nine questions have not made any cause likely enough to be named, and more of them would cost more than handing over. What is open stands below, and each check can still be made: collect these things, and hand them over together with your answers."
            : "The answers do not make any cause likely enough to be named. Guessing now costs time: collect these things, and hand them over together with your answers."}
      </p>
      <p className="no-print mt-4">
        <ButtonLink href={reportPath(state, "notes")} prefetch={false}>
          Hand over with a report
        </ButtonLink>
      </p>
      <ol className="mt-4 space-y-4">
        {collect.map((item) => (
          <li key={item.title}>
            <p className="font-semibold">{item.title}</p>
            <p className="text-ui">
              <PlainProse text={item.text} />
            </p>
            {item.command && item.shell && <PlainCommand command={item.command} shell={item.shell} />}
          </li>
        ))}
      </ol>
      {leading.length > 0 && (
        <Section title="What the answers leave open">
          <ul className="space-y-3">
            {leading.map((ranked) => (
              <li key={ranked.cause.id}>
                <Panel>
                  <p className="mb-1">
                    <Link href={ranked.cause.url} prefetch={false} className="font-semibold">
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
        <Disclosure title={`${cleared.length} out of the question`} className="mt-4">
          <ClearedCauses cleared={cleared} state={state} />
        </Disclosure>
      )}
      <Section title="See whether it is over">
        <VerifyView verify={verify} />
      </Section>
    </div>
  );
}
