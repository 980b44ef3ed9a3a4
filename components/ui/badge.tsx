import type { ReactNode } from "react";

const TONE = {
  plain: "bg-sunken text-ink-soft",
  accent: "bg-accent-soft text-accent",
  healthy: "bg-healthy-soft text-healthy",
  caution: "bg-caution-soft text-caution",
  danger: "bg-danger-soft text-danger",
  info: "bg-info-soft text-info",
} as const;

export type Tone = keyof typeof TONE;

type Props = {
  readonly tone?: Tone;
  /** Several words that may stand on two lines. */
  readonly wraps?: boolean;
  readonly children: ReactNode;
};

/** A word or two that classify what they stand beside. */
export function Badge({ tone = "plain", wraps = false, children }: Props) {
  return (
    <span
      className={`keeps-shape inline-flex items-center gap-1 rounded-word px-1.75 text-xs leading-5 font-semibold ${wraps ? "" : "whitespace-nowrap"} ${TONE[tone]}`}
    >
      {children}
    </span>
  );
}
