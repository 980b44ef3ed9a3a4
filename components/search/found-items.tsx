import { articleLabel } from "@/components/article/article-list";
import { Highlighted } from "@/components/search/highlighted";
import type { FoundCommand, FoundStep } from "@/lib/search/answer/search-answer";

const STEP_KINDS = { symptom: "Symptom", question: "Question", cause: "Cause" } as const;

/** A step of the wizard: what it is, its title, and the beginning of the words that fit. The link around it is the caller's. */
export function StepItem({ step }: { step: FoundStep }) {
  return (
    <span className="grid grid-cols-[4.75rem_minmax(0,1fr)] items-baseline gap-x-3">
      <span className="text-ui text-ink-soft">{STEP_KINDS[step.kind]}</span>
      <span className="min-w-0">
        <span className="block text-ui leading-snug font-semibold text-ink">
          <Highlighted text={step.title} ranges={step.matches.title} />
        </span>
        <span className="line-clamp-1 text-sm text-ink-soft">
          <Highlighted text={step.snippet} ranges={step.matches.snippet} />
        </span>
      </span>
    </span>
  );
}

/** A command: the beginning of the line that fits, and the article that explains it. The link around it is the caller's. */
export function CommandItem({ command }: { command: FoundCommand }) {
  const { line, matches, article } = command;
  return (
    <span className="block">
      <code translate="no" className="line-clamp-2 font-mono text-sm break-words text-ink">
        <Highlighted text={line} ranges={matches} />
      </code>
      <span className="mt-0.5 block text-sm text-ink-soft">
        <strong className="text-ink">{articleLabel(article)}</strong> {article.title}
      </span>
    </span>
  );
}
