import Link from "next/link";
import type { ReactNode } from "react";
import { CommandItem, StepItem } from "@/components/search/found-items";
import { Highlighted } from "@/components/search/highlighted";
import { ResultMarks, ResultSnippet } from "@/components/search/result-item";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { AnswerGroup } from "@/lib/search/group-answer";
import type { SearchResult } from "@/lib/search/search-answer";

const CARD = "relative px-3 py-2.5 hover:bg-sunken sm:px-4";

/** The fragment of a group on the search page. */
export function groupId(heading: AnswerGroup["heading"]): string {
  return `found-${heading.toLowerCase()}`;
}

function Group({ heading, children }: { heading: AnswerGroup["heading"]; children: ReactNode }) {
  const id = groupId(heading);
  return (
    <section aria-labelledby={id} className="mt-6 first:mt-0">
      <h2 id={id} className="mb-2 text-lg font-bold">
        {heading}
      </h2>
      <ol className="divide-y divide-line overflow-clip rounded-panel border border-frame bg-surface">
        {children}
      </ol>
    </section>
  );
}

/** An article, and beneath it the way straight to the passage that fits. */
function ResultCard({ result, version }: { result: SearchResult; version: ExchangeVersion | undefined }) {
  const { url, title, matches, place } = result;
  return (
    <li className={CARD}>
      <ResultMarks result={result} version={version} />
      <Link href={url} className="block font-semibold no-underline after:absolute after:inset-0">
        <Highlighted text={title} ranges={matches.title} />
      </Link>
      <ResultSnippet result={result} />
      {place && (
        <Link href={`${url}#${place.fragment}`} className="relative mt-1 inline-block py-1 text-sm">
          {place.kind === "command" ? "Open at this command" : `Open at “${place.title}”`}
        </Link>
      )}
    </li>
  );
}

type Props = {
  readonly groups: readonly AnswerGroup[];
  readonly most: number;
  /** The version that the address asks for. */
  readonly version: ExchangeVersion | undefined;
};

/** What was found, kind by kind; of the articles only the first `most`. */
export function AnswerGroups({ groups, most, version }: Props) {
  return groups.map((group) => (
    <Group key={group.heading} heading={group.heading}>
      {"results" in group &&
        group.results
          .slice(0, most)
          .map((result) => <ResultCard key={result.url} result={result} version={version} />)}
      {"steps" in group &&
        group.steps.map((step) => (
          <li key={`${step.kind} ${step.title}`}>
            <Link href={step.url} className={`block no-underline ${CARD}`}>
              <StepItem step={step} />
            </Link>
          </li>
        ))}
      {"commands" in group &&
        group.commands.map((command) => (
          <li key={command.url}>
            <Link href={command.url} className={`block no-underline ${CARD}`}>
              <CommandItem command={command} />
            </Link>
          </li>
        ))}
    </Group>
  ));
}
