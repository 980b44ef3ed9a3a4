import { Badge } from "@/components/ui/badge";
import { describeRisk, type Risk } from "@/lib/mail-flow/risk";

/** Everything that a step may break, in the reader's words; that it breaks nothing is said too. */
export function RiskList({ risk }: { risk: Risk }) {
  if (risk.length === 0) return <span className="text-xs text-ink-faint">no restart, no mail lost</span>;
  return risk.map((one) => {
    const { text, tone } = describeRisk(one);
    return (
      <Badge key={one.kind} tone={tone} wraps>
        {text}
      </Badge>
    );
  });
}
