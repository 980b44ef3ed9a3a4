import type { ExplainedPart } from "@/lib/diagnosis/explained-parts";

/** What ports, Winsock codes and abbreviations in the paste mean. */
export function ExplainedParts({ parts }: { parts: readonly ExplainedPart[] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts">
      <h3 id="parts" className="mb-2 font-bold">
        What its parts mean
      </h3>
      <ul className="space-y-1 text-sm">
        {parts.map(({ means, line }) => (
          <li key={means}>
            {means} <span className="whitespace-nowrap text-ink-soft">(line {line})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
