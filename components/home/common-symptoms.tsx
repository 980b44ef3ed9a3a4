import { ArrowRight } from "lucide";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { Disclosure } from "@/components/ui/rows";
import { SymptomIndex } from "@/components/wizard/symptom/symptom-index";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { Symptom } from "@/lib/wizard/flow/flow";
import type { SymptomGroup } from "@/lib/wizard/entries/symptom-groups";

type Props = { readonly symptoms: readonly Symptom[]; readonly groups: readonly SymptomGroup[] };

/** Six symptoms to begin with, then all of them by what the reader sees. */
export function CommonSymptoms({ symptoms, groups }: Props) {
  const count = groups.reduce((sum, group) => sum + group.symptoms.length, 0);
  return (
    <>
      <ul className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
        {symptoms.map(({ id, title }) => (
          <li key={id} className="min-w-0">
            <Link
              href={wizardPath(id, [])}
              prefetch={false}
              className="keeps-shape flex h-full min-h-14 items-center justify-between gap-3 rounded-panel border border-frame bg-surface px-4 py-2 font-semibold text-ink no-underline hover:border-accent hover:text-accent"
            >
              <span className="min-w-0 break-words">{title}</span>
              <Icon node={ArrowRight} className="text-accent" />
            </Link>
          </li>
        ))}
      </ul>
      <Disclosure title={`All ${count} symptoms, by what you see`} className="mt-3">
        <div className="mt-2">
          <SymptomIndex groups={groups} />
        </div>
      </Disclosure>
    </>
  );
}
