import Link from "next/link";
import type { Symptom } from "@/lib/wizard/flow/flow";
import { redFlagsOf, redFlagsPath } from "@/lib/wizard/entries/red-flags";

/** Above the first question: the way to the looks that can make the questions unnecessary. */
export function RedFlagNotice({ symptom }: { symptom: Symptom }) {
  const { common, own } = redFlagsOf(symptom);
  return (
    <p className="no-print rounded-panel border border-caution bg-surface px-3.5 py-2 text-ui">
      <Link href={redFlagsPath(symptom)} prefetch={false} className="inline-block min-h-6 font-semibold">
        Red flags first: {common.length + own.length} one-minute checks
      </Link>
      <span className="block text-sm text-ink-soft">
        Disk and memory, services, certificates, components. They can make the questions unnecessary; skip
        them if you have looked already.
      </span>
    </p>
  );
}
