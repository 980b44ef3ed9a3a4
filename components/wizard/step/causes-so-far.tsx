import { ClearedCauses } from "@/components/wizard/outcome/cleared-causes";
import { percent } from "@/components/wizard/outcome/percent";
import { groupRanking } from "@/lib/wizard/steps/group-ranking";
import type { Replay } from "@/lib/wizard/steps/replay";

const SHOWN = 5;

/** Beside a question, folded: the causes that lead under the answers so far, and those already cleared. */
export function CausesSoFar({ state }: { state: Replay }) {
  if (state.presumed.length + state.trail.length === 0) return null;
  const { possible, cleared } = groupRanking(state.ranking);
  return (
    <details className="no-print rounded-panel border border-line bg-surface px-4 py-2">
      <summary className="min-h-6 font-semibold">What we think so far</summary>
      <ol className="mt-2 space-y-1 text-sm">
        {possible.slice(0, SHOWN).map(({ cause, probability }) => (
          <li key={cause.id} className="flex gap-3">
            <span className="w-12 shrink-0 text-right tabular-nums">{percent(probability)}</span>
            <span>{cause.title}</span>
          </li>
        ))}
      </ol>
      {possible.length > SHOWN && (
        <p className="mt-1 text-sm text-ink-soft">and {possible.length - SHOWN} more, less likely</p>
      )}
      {cleared.length > 0 && (
        <div className="mt-3">
          <p className="text-sm font-bold">Out of the question</p>
          <ClearedCauses cleared={cleared} state={state} />
        </div>
      )}
    </details>
  );
}
