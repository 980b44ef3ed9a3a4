import Link from "next/link";
import { REACHES, type Reach } from "@/lib/wizard/steps/directions";
import type { Flow } from "@/lib/wizard/flow/flow";
import { reachPath, type Replay } from "@/lib/wizard/steps/replay";

const LABELS: Record<Reach, string> = {
  both: "both",
  sender: "only the sending one",
  receiver: "only the receiving one",
};

function hasTwoEnds(flow: Flow): boolean {
  return ["sender", "receiver"].every((end) => flow.questions.some(({ where }) => where === end));
}

/** Which servers the reader can get at; checks on the other one are not asked then. Shown where checks differ by end. */
export function ReachSwitch({ state }: { state: Replay }) {
  const isOver = state.step.kind === "outcome" && state.directions.reach === "both";
  if (isOver || !hasTwoEnds(state.flow)) return null;
  return (
    <nav
      aria-label="Which servers can you reach?"
      className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
    >
      <span className="font-semibold">Which servers can you reach?</span>
      <ul className="flex flex-wrap gap-x-1 gap-y-1">
        {REACHES.map((reach) => (
          <li key={reach}>
            <Link
              href={reachPath(state, reach)}
              prefetch={false}
              aria-current={state.directions.reach === reach ? "true" : undefined}
              className="inline-flex min-h-9 items-center rounded-control px-2 py-1.5 aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline aria-[current=true]:outline aria-[current=true]:outline-accent"
            >
              {LABELS[reach]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
