import Link from "next/link";
import type { Chosen, Facet } from "@/lib/search/facets";
import { narrowAnswer, searchAddress, without } from "@/lib/search/facets";
import type { SearchAnswer } from "@/lib/search/search-answer";

type Props = {
  readonly answer: SearchAnswer;
  readonly chosen: Chosen;
  readonly facets: readonly Facet[];
};

/** Nothing is left by the filters: each can be dropped alone, or all of them. */
export function NoFilteredMatch({ answer, chosen, facets }: Props) {
  const drops = facets.flatMap(({ name, label, options }) => {
    const option = options.find(({ isChosen }) => isChosen);
    const others = without(chosen, name);
    const count = narrowAnswer(answer, others).results.length;
    return option && count > 0 ? [{ name, text: `${label}: ${option.label}`, others, count }] : [];
  });
  return (
    <div className="mb-6 rounded-panel border border-line bg-surface p-4">
      <p className="font-semibold">The filters leave nothing</p>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {drops.map(({ name, text, others, count }) => (
          <li key={name}>
            <Link href={searchAddress(answer.query, others)}>Without “{text}”</Link> ({count})
          </li>
        ))}
        <li>
          <Link href={searchAddress(answer.query)}>Clear the filters</Link> ({answer.results.length})
        </li>
      </ul>
    </div>
  );
}
