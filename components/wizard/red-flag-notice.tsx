import Link from "next/link";
import type { Symptom } from "@/lib/wizard/flow";
import { redFlagsOf, redFlagsPath } from "@/lib/wizard/red-flags";

/** Above the first question: the way to the looks that can save all questions. */
export function RedFlagNotice({ symptom }: { symptom: Symptom }) {
  const { common, own } = redFlagsOf(symptom);
  return (
    <p className="no-print mb-6 rounded-panel border border-caution bg-surface px-4 py-3">
      <Link href={redFlagsPath(symptom)} prefetch={false} className="font-semibold">
        Red flags first: {common.length + own.length} checks of a minute
      </Link>
      <span className="block text-sm text-ink-soft">
        Disk and memory, services, certificates, components. They can save you all questions; skip them if you
        have looked.
      </span>
    </p>
  );
}
