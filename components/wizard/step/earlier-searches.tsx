import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Replay } from "@/lib/wizard/steps/replay";

/** The searches that led here, with their answers; each can be opened again. */
export function EarlierSearches({ earlier }: { earlier: readonly Replay[] }) {
  if (earlier.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="mb-1 text-ui font-semibold">
        What led here
      </h2>
      {earlier.map(({ symptom, trail, path }) => (
        <div key={symptom.id} className="text-sm">
          <Link href={path} prefetch={false}>
            {symptom.title}
          </Link>
          <ul className="mt-0.5 list-disc pl-5 text-ink-soft">
            {trail.map(({ question, option }) => (
              <li key={question.id}>
                <PlainProse text={option.label} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
