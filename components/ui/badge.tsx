import type { ReactNode } from "react";

const TONE = {
  plain: "bg-sunken text-ink-soft",
  accent: "bg-accent-soft text-accent",
  healthy: "bg-healthy-soft text-healthy",
  caution: "bg-caution-soft text-caution",
  danger: "bg-danger-soft text-danger",
} as const;

export type Tone = keyof typeof TONE;

/** A word or two that classify what they stand beside. */
export function Badge({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded-pill px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap ${TONE[tone]}`}
    >
      {children}
    </span>
  );
}
