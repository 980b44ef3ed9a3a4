import { describeRisk, type Risk } from "@/lib/mail-flow/risk";

const TONE = { caution: "bg-caution-soft text-caution", danger: "bg-danger-soft text-danger" } as const;
const LOOK = "inline-block rounded-control px-2.5 py-0.5 text-xs font-semibold";

/** Everything that a step may break, in the reader's words; that it breaks nothing is said too. */
export function RiskList({ risk }: { risk: Risk }) {
  if (risk.length === 0) {
    return <span className={`${LOOK} bg-sunken text-ink-soft`}>no restart, no mail lost</span>;
  }
  return risk.map((one) => {
    const { text, tone } = describeRisk(one);
    return (
      <span key={one.kind} className={`${LOOK} ${TONE[tone]}`}>
        {text}
      </span>
    );
  });
}
