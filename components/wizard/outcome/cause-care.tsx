"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { FixView, ReliefView, VerifyView } from "@/components/causes/cause-steps";
import { aboutMinutes } from "@/components/causes/minutes";
import { PlainProse } from "@/components/ui/plain-prose";
import { Panel } from "@/components/ui/panel";
import { useIsHydrated } from "@/components/ui/use-is-hydrated";
import { FoldRow, Rows } from "@/components/ui/rows";
import type { CauseFacts } from "@/components/wizard/outcome/cause-facts";
import { FixResults } from "@/components/wizard/outcome/fix-results";
import { KeptFix } from "@/components/wizard/case/kept-case";

/**
 * What stands in a closed row: it is drawn from the data that the page holds anyway, so it need not be sent as HTML too. Without
 * scripts a link leads to it.
 */
function Late({
  isNow,
  href,
  children,
}: {
  readonly isNow: boolean;
  readonly href: string;
  readonly children: ReactNode;
}) {
  const isHydrated = useIsHydrated();
  return isNow || isHydrated ? children : <Link href={href}>Open it on the page of the cause</Link>;
}

/**
 * What to do about a cause: relief, root fix, proof, and after each what came of it. Drawn in the browser too, so that each of its
 * texts is sent once as HTML and once as data, without the elements around it.
 */
export function CauseCare({ facts }: { facts: CauseFacts }) {
  const { id, title, url, relief, fix, verify, sources, results, touched } = facts;
  const asked = (question: string) =>
    results && <FixResults title={title} paths={results} question={question} />;
  return (
    <>
      {relief && results && (
        <Panel>
          <h2 className="text-lg font-bold">Relief now</h2>
          <ReliefView relief={relief} sources={sources} />
          <KeptFix fixId={`${id} relief`} questionIds={touched} />
          {asked("Did mail move?")}
        </Panel>
      )}
      <h2 className="mt-5 mb-2 text-lg font-bold">Root fix</h2>
      <Rows>
        {fix.map((step, position) => (
          <FoldRow
            key={position}
            isOpen={position === 0 && (!relief || !results)}
            title={<PlainProse text={step.title === "" ? "What to do" : step.title} />}
            aside={<span className="text-sm text-ink-soft">{aboutMinutes(step.minutes)}</span>}
          >
            <Late isNow={position === 0} href={`${url}#fix`}>
              <FixView fix={{ ...step, title: "" }} sources={sources} />
              <KeptFix fixId={`${id} ${position + 1}`} questionIds={touched} />
            </Late>
          </FoldRow>
        ))}
        <FoldRow
          id="proof"
          title="See that it worked"
          hint="the proof, at the place where the fault was"
          isOpen={!results}
        >
          <Late isNow={!results} href={`${url}#verify`}>
            <VerifyView verify={verify} sources={sources} />
          </Late>
        </FoldRow>
      </Rows>
      {asked("Did it help?")}
      <p className="mt-2 text-sm">
        Not sure that it is this one? <Link href={`${url}#check`}>The check that shows it</Link>
      </p>
    </>
  );
}
