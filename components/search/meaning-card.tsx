import { articleLabel } from "@/components/article/article-list";
import { askedValues } from "@/components/article/command-context";
import { FilledCommand } from "@/components/article/filled-command";
import { Badge } from "@/components/ui/badge";
import { TextButton } from "@/components/ui/button";
import { AREAS } from "@/lib/mail-flow/area";
import type { SearchResult } from "@/lib/search/answer/search-answer";
import type { FirstCheck } from "@/lib/triage/first-checks";

type Props = { readonly result: SearchResult; readonly check: FirstCheck; readonly onOpen: () => void };

/** What an asked code or event means, and the first thing to look at, before any page is opened. */
export function MeaningCard({ result, check, onOpen }: Props) {
  const { title, snippet, area } = result;
  const labels = Object.fromEntries(askedValues([check.code]).map(({ name, label }) => [name, label]));
  return (
    <section aria-label="What it means" className="border-b border-line px-4 pt-3 pb-4">
      <p className="flex flex-wrap gap-x-3 text-ui">
        <strong>{articleLabel(result)}</strong>
        <span className="text-ink-faint">{AREAS[area]}</span>
      </p>
      <h2 className="mt-0.5 text-lg font-bold">{title}</h2>
      <p className="mt-1 text-ui text-ink-soft">{snippet}</p>
      <p className="mt-3 mb-1 text-xs font-semibold text-ink-faint">First check</p>
      <div className="overflow-clip rounded-control border border-l-4 border-line border-l-healthy bg-terminal text-on-terminal">
        <FilledCommand code={check.code} shell={check.shell} labels={labels}>
          <span>{check.shell}</span>
          <Badge tone="healthy">Read-only</Badge>
        </FilledCommand>
      </div>
      <TextButton onClick={onOpen} className="mt-2 text-ui font-semibold">
        Open the article
      </TextButton>
    </section>
  );
}
