import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import { valueLabel } from "@/components/article/command-context";
import { Badge } from "@/components/ui/badge";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { DiagnosisWithCauses } from "@/lib/triage/triage";

function confidenceWords(confidence: number): { tone: "healthy" | "accent" | "plain"; words: string } {
  if (confidence >= 0.8) return { tone: "healthy", words: "Strong match" };
  if (confidence >= 0.5) return { tone: "accent", words: "Likely" };
  return { tone: "plain", words: "Possible" };
}

/** The code as it was pasted: an article may be about several. */
function labelOf(diagnosis: Diagnosis): string {
  if (diagnosis.kind !== "code") return articleLabel(diagnosis);
  const isPasted = (code: string): boolean =>
    diagnosis.evidence.some(({ text }) => {
      const at = text.indexOf(code);
      return at >= 0 && !/\d/.test(text.charAt(at + code.length));
    });
  return diagnosis.codes?.find(isPasted) ?? articleLabel(diagnosis);
}

type Props = {
  readonly diagnosis: DiagnosisWithCauses;
  readonly isBest: boolean;
  readonly onOpen: () => void;
};

/** One diagnosis: the article, why it was chosen, and the values that its commands will be filled with. */
export function DiagnosisCard({ diagnosis, isBest, onOpen }: Props) {
  const { tone, words } = confidenceWords(diagnosis.confidence);
  const values = Object.entries(diagnosis.parameters);
  return (
    <article
      className={`rounded-panel border bg-surface p-4 sm:p-5 ${isBest ? "border-2 border-accent" : "border-line"}`}
    >
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
        <strong className="font-mono text-ink">{labelOf(diagnosis)}</strong>
        {diagnosis.eventSources?.[0] && <span>{diagnosis.eventSources[0]}</span>}
        <Badge tone={tone}>{words}</Badge>
      </p>
      <h3 className="mt-1 text-lg font-bold">
        <Link href={diagnosis.url} onClick={onOpen}>
          {diagnosis.title}
        </Link>
      </h3>
      <p className="mt-3 text-sm font-semibold">Why</p>
      <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
        {diagnosis.evidence.map(({ text, line, why }) => (
          <li key={`${line} ${why}`}>
            {why}
            {text !== "" && (
              <>
                :{" "}
                <span className="font-mono break-words">
                  {text.length > 160 ? `${text.slice(0, 160)}…` : text}
                </span>
              </>
            )}
            {line > 0 && <span className="text-ink-soft"> (line {line})</span>}
          </li>
        ))}
      </ul>
      {diagnosis.causes.length > 0 && (
        <>
          <p className="mt-3 text-sm font-semibold">Your text points to</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
            {diagnosis.causes.map(({ fragment, title, sign }) => (
              <li key={fragment}>
                <Link href={`${diagnosis.url}#${fragment}`} onClick={onOpen}>
                  {title}
                </Link>{" "}
                <span className="text-ink-soft">
                  (it says <span className="font-mono">{sign}</span>)
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {values.length > 0 && (
        <>
          <p className="mt-3 text-sm font-semibold">Values read from your text</p>
          <dl className="mt-1 grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
            {values.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-ink-soft">{valueLabel(name)}</dt>
                <dd className="min-w-0 font-mono break-words">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="mt-4">
        <Link
          href={diagnosis.url}
          onClick={onOpen}
          className={
            isBest
              ? "inline-flex min-h-11 items-center rounded-control bg-accent px-4 font-semibold text-on-accent no-underline hover:bg-accent-hover hover:text-on-accent"
              : "font-semibold"
          }
        >
          {values.length > 0 ? "Open the article with these values" : "Open the article"}
        </Link>
      </p>
    </article>
  );
}
