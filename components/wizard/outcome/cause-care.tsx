"use client";

import Link from "next/link";
import { FixView, ReliefView, VerifyView } from "@/components/causes/cause-steps";
import { aboutMinutes } from "@/components/causes/minutes";
import { PlainProse } from "@/components/ui/plain-prose";
import { Panel } from "@/components/ui/panel";
import { FoldRow, Rows } from "@/components/ui/rows";
import type { CauseFacts } from "@/components/wizard/outcome/cause-facts";
import { FixResults } from "@/components/wizard/outcome/fix-results";
import { KeptFix } from "@/components/wizard/case/kept-case";

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
            <FixView fix={{ ...step, title: "" }} sources={sources} />
            <KeptFix fixId={`${id} ${position + 1}`} questionIds={touched} />
            {asked("Did it help?")}
          </FoldRow>
        ))}
        <FoldRow
          id="proof"
          title="See that it worked"
          hint="the proof, at the place where the fault was"
          isOpen={!results}
        >
          <VerifyView verify={verify} sources={sources} />
          {asked("Is it over?")}
        </FoldRow>
      </Rows>
      <p className="mt-2 text-sm">
        Not sure that it is this one? <Link href={`${url}#check`}>The check that shows it</Link>
      </p>
    </>
  );
}
