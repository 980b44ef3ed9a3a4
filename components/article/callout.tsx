import type { ReactNode } from "react";

const CALLOUT = {
  note: { look: "border-accent bg-accent-soft", label: "Note" },
  warning: { look: "border-caution bg-caution-soft", label: "Careful" },
  danger: { look: "border-danger bg-danger-soft", label: "Do not do this" },
} as const;

export type CalloutKind = keyof typeof CALLOUT;

/** What must not be overlooked. */
export function Callout({ kind, children }: { kind: CalloutKind; children?: ReactNode }) {
  const { look, label } = CALLOUT[kind];
  return (
    <div role="note" className={`my-4 rounded-control border-l-4 px-4 py-2 ${look}`}>
      <p className="font-bold">{label}</p>
      {children}
    </div>
  );
}
