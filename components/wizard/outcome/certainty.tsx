import { percent } from "@/components/wizard/outcome/percent";

/** How sure a cause is, in words that every reader gets: the number. */
export function Certainty({ probability }: { probability: number }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg
        aria-hidden="true"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        className="h-1.5 w-24 rounded-pill bg-sunken"
      >
        <rect width={Math.max(2, Math.round(probability * 100))} height="6" className="fill-accent" />
      </svg>
      <b className="tabular-nums">{percent(probability)}</b>
      <span className="sr-only">sure</span>
    </span>
  );
}
