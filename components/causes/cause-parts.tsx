import Link from "next/link";
import { BlocksView } from "@/components/article/blocks-view";
import type { GiveFragment } from "@/components/article/give-fragment";
import { CheckView, FixView, ReliefView, VerifyView } from "@/components/causes/cause-steps";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Cause } from "@/lib/causes/cause";
import { wizardPath } from "@/lib/wizard/steps/answers-path";

function Heading({ id, level, children }: { id: string; level: 2 | 3; children: string }) {
  const look = level === 2 ? "mt-7 mb-1.5 text-xl font-bold" : "mt-4 mb-0.5 text-sm font-bold text-ink-faint";
  return level === 2 ? (
    <h2 id={id} className={look}>
      {children}
    </h2>
  ) : (
    <h3 className={look}>{children}</h3>
  );
}

type Props = {
  readonly cause: Cause;
  readonly level?: 2 | 3;
  readonly giveFragment?: GiveFragment;
};

/**
 * A whole cause: check, relief, fix, proof, and only then why it is so, because what one does comes first. On a page of its own
 * with headings of the second level.
 */
export function CauseParts({ cause, level = 3, giveFragment }: Props) {
  const page = { sources: cause.sources, giveFragment };
  const { text, checks, relief, noRelief, fixes, leadsTo, verify, summary } = cause;
  return (
    <div>
      {level === 3 && (
        <p className="my-2 max-w-[76ch]">
          <PlainProse text={summary} />
        </p>
      )}
      <Heading id="check" level={level}>
        Check
      </Heading>
      <div className="space-y-4">
        {checks.map((check, position) => (
          <CheckView key={check.title} check={check} step={`${cause.id}/check/${position}`} {...page} />
        ))}
      </div>
      {relief && (
        <>
          <Heading id="relief" level={level}>
            Relief now
          </Heading>
          <ReliefView relief={relief} {...page} />
        </>
      )}
      {noRelief !== undefined && (
        <p className="mt-5 max-w-prose">
          <strong>No relief:</strong> <PlainProse text={noRelief} />
        </p>
      )}
      {fixes.length > 0 && (
        <>
          <Heading id="fix" level={level}>
            Fix
          </Heading>
          <ol className={fixes.length > 1 ? "list-decimal space-y-4 pl-6" : ""}>
            {fixes.map((fix, position) => (
              <li key={position}>
                <FixView fix={fix} step={`${cause.id}/fix/${position}`} {...page} />
              </li>
            ))}
          </ol>
        </>
      )}
      {leadsTo && (
        <p className="mt-3 max-w-prose">
          <strong>The wizard asks on:</strong>{" "}
          <Link href={wizardPath(leadsTo.symptomId, [])}>{leadsTo.question}</Link>
        </p>
      )}
      <Heading id="verify" level={level}>
        See that it worked
      </Heading>
      <VerifyView verify={verify} {...page} />
      {text.length > 0 && (
        <>
          <Heading id="why" level={level}>
            Why it is so
          </Heading>
          <BlocksView blocks={text} {...page} />
        </>
      )}
    </div>
  );
}
