import Link from "next/link";
import { PlainProse } from "@/components/ui/plain-prose";
import type { Symptom } from "@/lib/wizard/flow";
import { wizardPath } from "@/lib/wizard/answers-path";

type Props = { readonly symptoms: readonly Symptom[]; readonly labelledBy: string };

/** Symptoms that the wizard starts from, in the reader's words. */
export function SymptomList({ symptoms, labelledBy }: Props) {
  return (
    <ul aria-labelledby={labelledBy} className="grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {symptoms.map(({ id, title, summary }) => (
        <li key={id} className="relative rounded-panel border border-line bg-surface p-4 hover:border-accent">
          <Link href={wizardPath(id, [])} className="text-lg font-semibold after:absolute after:inset-0">
            {title}
          </Link>
          <p className="mt-1 text-sm text-ink-soft">
            <PlainProse text={summary} />
          </p>
        </li>
      ))}
    </ul>
  );
}
