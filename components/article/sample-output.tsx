import type { OutputBlock } from "@/lib/articles/block";

const KINDS = {
  healthy: { sign: "✓", label: "What good looks like", colour: "text-healthy" },
  faulty: { sign: "✕", label: "What the fault looks like", colour: "text-danger" },
} as const;

/** What a command prints when all is well, or when it is the fault. */
export function SampleOutput({ is, text }: Pick<OutputBlock, "is" | "text">) {
  const { sign, label, colour } = KINDS[is];
  return (
    <figure className="my-2 min-w-0 rounded-control border border-dashed border-frame">
      <figcaption className={`px-3 pt-1 text-xs font-semibold ${colour}`}>
        <span aria-hidden="true">{sign} </span>
        {label}
      </figcaption>
      <pre
        tabIndex={0}
        role="group"
        aria-label="Sample output"
        lang="en"
        translate="no"
        className="looks-output"
      >
        {text}
      </pre>
    </figure>
  );
}
