import Link from "next/link";
import { valueLabel } from "@/components/article/command-context";
import { CauseRow } from "@/components/causes/cause-row";
import { DiagnosisMarks } from "@/components/diagnosis/diagnosis-marks";
import { EvidenceList } from "@/components/diagnosis/evidence-list";
import { WizardOffer } from "@/components/diagnosis/wizard-offer";
import { SmallMap } from "@/components/map/small-map";
import { Button, ButtonLink } from "@/components/ui/button";
import { PlainProse } from "@/components/ui/plain-prose";
import { Disclosure } from "@/components/ui/rows";
import { Word } from "@/components/ui/word";
import type { FittingCause } from "@/lib/diagnosis/fitting-causes";
import { causeUrl } from "@/lib/causes/cause";
import type { DiagnosisWithCauses, WizardStart } from "@/lib/triage/triage";

type Props = {
  readonly diagnosis: DiagnosisWithCauses;
  readonly starts: readonly WizardStart[];
  /** Causes and questions are still on their way; their room is kept, so that nothing moves when they come. */
  readonly isWaiting: boolean;
  readonly onOpen: () => void;
};

/** The first screen after a paste: what it is, how sure that is, where it broke, and the next step; the reasons below. */
export function Verdict({ diagnosis, starts, isWaiting, onOpen }: Props) {
  const { title, url, stage, branch, parameters, evidence } = diagnosis;
  const values = Object.entries(parameters);
  return (
    <article aria-labelledby="verdict">
      <div className="overflow-clip rounded-panel border border-frame bg-surface lg:grid lg:grid-cols-[minmax(0,1fr)_21rem]">
        <div className="p-4 sm:px-6 sm:py-5">
          <DiagnosisMarks diagnosis={diagnosis} />
          <h2 id="verdict" className="mt-1 text-2xl font-bold text-balance">
            <Link href={url} onClick={onOpen} className="text-ink no-underline hover:text-accent">
              {title}
            </Link>
          </h2>
          {isWaiting && (
            <p className="mt-2 min-h-12 text-ink-soft">Looking for the causes and the questions …</p>
          )}
          {branch && (
            <p className="mt-2 min-h-12 max-w-[62ch] text-ink-soft">
              Your text says{" "}
              {branch.words.map((word, at) => (
                <span key={word}>
                  {at > 0 && (at === branch.words.length - 1 ? " and " : ", ")}
                  <Word text={word} isHit />
                </span>
              ))}
              : <PlainProse text={branch.text} />
            </p>
          )}
          <NextStep
            start={starts[0]}
            url={url}
            hasValues={values.length > 0}
            isWaiting={isWaiting}
            onOpen={onOpen}
          />
        </div>
        {stage && (
          <div className="border-t border-line bg-page px-4 py-3 sm:px-6 lg:border-t-0 lg:border-l lg:py-5">
            <p className="mb-1 text-xs font-semibold text-ink-faint max-lg:sr-only">Where it broke</p>
            <SmallMap stage={stage} />
          </div>
        )}
      </div>
      <div className="mt-6 gap-x-8 lg:grid lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          {isWaiting && <div className="h-96" />}
          <CausesOfText diagnosis={diagnosis} onOpen={onOpen} />
        </div>
        <div className="min-w-0 space-y-6">
          {values.length > 0 && (
            <section aria-labelledby="read-values">
              <h3 id="read-values" className="font-bold">
                Read from your text
              </h3>
              <dl className="mt-1 divide-y divide-line border-y border-line text-sm">
                {values.map(([name, value]) => (
                  <div key={name} className="grid grid-cols-[9.5rem_minmax(0,1fr)] gap-3 py-1.5">
                    <dt className="text-ink-faint">{valueLabel(name)}</dt>
                    <dd className="line-clamp-3 font-mono wrap-anywhere">
                      <bdi>{value}</bdi>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          <WizardOffer starts={starts} onOpen={onOpen} />
          <Disclosure title="Why this verdict">
            <EvidenceList evidence={evidence} />
          </Disclosure>
        </div>
      </div>
    </article>
  );
}

const FIRST_STEP = "w-full sm:w-70";

type NextStepProps = {
  readonly start: WizardStart | undefined;
  readonly url: string;
  readonly hasValues: boolean;
  readonly isWaiting: boolean;
  readonly onOpen: () => void;
};

/** Both ways on stand where they stay: a press that is on its way must not meet another one. */
function NextStep({ start, url, hasValues, isWaiting, onOpen }: NextStepProps) {
  return (
    <p className="mt-4 flex flex-wrap gap-2.5">
      {start && (
        <ButtonLink href={start.url} prefetch={false} onClick={onOpen} className={FIRST_STEP}>
          {startWords(start)}
        </ButtonLink>
      )}
      {isWaiting && (
        <Button disabled className={FIRST_STEP}>
          Find the cause …
        </Button>
      )}
      <ButtonLink
        href={url}
        look={start || isWaiting ? "secondary" : "primary"}
        onClick={onOpen}
        className="max-sm:w-full"
      >
        {hasValues ? "Open the article with these values" : "Open the article"}
      </ButtonLink>
    </p>
  );
}

/** "Find the cause (1 of 3 answered)". */
function startWords({ progress: { answered, left } }: WizardStart): string {
  if (left === 0) return "See the cause";
  if (answered === 0) return `Find the cause (about ${left} ${left === 1 ? "question" : "questions"})`;
  return `Find the cause (${answered} of ${answered + left} answered)`;
}

/** So many causes are shown before the rest is folded. */
const MOST_CAUSES = 6;

function CausesOfText({ diagnosis, onOpen }: Pick<Props, "diagnosis" | "onOpen">) {
  const { causes, ruledOut, url } = diagnosis;
  if (causes.length === 0) return null;
  const rest = causes.slice(MOST_CAUSES);
  return (
    <section aria-labelledby="text-points-to" className="mb-6">
      <h3 id="text-points-to" className="font-bold">
        Your text points to{" "}
        <span className="text-sm font-normal text-ink-faint">the likeliest first; each opens here</span>
      </h3>
      {/* Opening one is a click: from then on its commands hold what was read from the text. */}
      <div onClickCapture={onOpen}>
        <CauseRows causes={causes.slice(0, MOST_CAUSES)} url={url} />
        {rest.length > 0 && (
          <Disclosure title={`${rest.length} more`}>
            <CauseRows causes={rest} url={url} />
          </Disclosure>
        )}
      </div>
      {ruledOut > 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          {ruledOut === 1 ? "1 other cause is" : `${ruledOut} other causes are`} ruled out by your text.{" "}
          <Link href={`${url}#causes`} onClick={onOpen}>
            See all in the article
          </Link>
        </p>
      )}
    </section>
  );
}

function CauseRows({ causes, url }: { readonly causes: readonly FittingCause[]; readonly url: string }) {
  return (
    <ul className="mt-2 overflow-clip rounded-panel border border-frame bg-surface">
      {causes.map(({ id, title, signs, found, fragment, likelihood }) =>
        likelihood ? (
          <CauseRow
            key={id}
            row={{
              id,
              url: causeUrl(id),
              title,
              likelihood,
              signs: found.length > 0 ? found : signs,
              anchors: [],
            }}
          />
        ) : (
          <li key={id} className="border-t border-line px-4 py-3 first:border-t-0">
            <Link href={`${url}#${fragment}`} className="font-semibold">
              {title}
            </Link>{" "}
            {found.map((word) => (
              <Word key={word} text={word} isHit />
            ))}
          </li>
        ),
      )}
    </ul>
  );
}
