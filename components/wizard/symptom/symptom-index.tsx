import Link from "next/link";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { SymptomGroup } from "@/lib/wizard/entries/symptom-groups";

/** All symptoms by what the reader sees, titles only, to be taken in at a glance. */
export function SymptomIndex({ groups }: { groups: readonly SymptomGroup[] }) {
  return (
    <div className="gap-x-8 md:columns-2 xl:columns-3">
      {groups.map(({ id, title, symptoms }) => (
        <section
          key={id}
          aria-labelledby={`see-${id}`}
          className="mb-5 break-inside-avoid rounded-panel border border-line bg-surface p-4"
        >
          <h3 id={`see-${id}`} className="font-bold">
            {title}
          </h3>
          <ul className="mt-1 divide-y divide-line">
            {symptoms.map((symptom) => (
              <li key={symptom.id}>
                <Link
                  href={wizardPath(symptom.id, [])}
                  prefetch={false}
                  className="inline-block py-2 leading-snug"
                >
                  {symptom.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
