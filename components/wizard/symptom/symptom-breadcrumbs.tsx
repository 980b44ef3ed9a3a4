import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { wizardPath } from "@/lib/wizard/steps/answers-path";
import type { Symptom } from "@/lib/wizard/flow/flow";

/** Where a page about a symptom stands. */
export function SymptomBreadcrumbs({ symptom }: { symptom: Symptom }) {
  return (
    <Breadcrumbs
      trail={[
        { href: "/troubleshoot", label: "Troubleshoot" },
        { href: wizardPath(symptom.id, []), label: symptom.title },
      ]}
    />
  );
}
