import { ClipboardList } from "lucide";
import type { Ref } from "react";
import { diagnosisLabel } from "@/components/diagnosis/diagnosis-label";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { PasteDiagnosis } from "@/lib/triage/triage";

type Props = {
  readonly ref: Ref<HTMLDivElement>;
  readonly text: string;
  /** Undefined while it is being read. */
  readonly result: PasteDiagnosis | undefined;
  readonly onEdit: () => void;
  readonly onNew: () => void;
};

/** The pasted text, folded to one line: what it is, how long, and how to change or replace it. */
export function PasteBar({ ref, text, result, onEdit, onNew }: Props) {
  const lines = text.trimEnd().split(/\r\n|\r|\n/).length;
  const best = result?.diagnoses[0];
  const name = best && best.confidence >= 0.5 ? `${diagnosisLabel(best)}, ` : "";
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-panel border border-dashed border-frame px-3 py-1.5 outline-none"
    >
      <Icon node={ClipboardList} className="text-ink-faint" />
      <p role="status" className="min-w-0 grow basis-56 text-ui text-ink-soft">
        <strong className="text-ink">
          {name}
          {lines === 1 ? "1 line" : `${lines} lines`}
        </strong>
        {result ? ` ${result.message ?? `Recognised as ${result.formatLabel}.`} ` : " Reading … "}
        <span className="max-sm:hidden">Read in this browser, sent nowhere.</span>
      </p>
      <span className="ml-auto flex gap-2">
        <Button look="quiet" size="small" onClick={onEdit}>
          Edit
        </Button>
        <Button look="secondary" size="small" onClick={onNew}>
          New paste
        </Button>
      </span>
    </div>
  );
}
