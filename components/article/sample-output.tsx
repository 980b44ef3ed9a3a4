import type { OutputBlock } from "@/lib/articles/block";

/** What a command prints when all is well, or when it is the fault. */
export function SampleOutput({ is, text }: Pick<OutputBlock, "is" | "text">) {
  return (
    <figure className="my-3 min-w-0">
      <figcaption className={`text-sm font-semibold ${is === "healthy" ? "text-healthy" : "text-danger"}`}>
        {is === "healthy" ? "What good looks like" : "What the fault looks like"}
      </figcaption>
      <pre
        tabIndex={0}
        role="group"
        aria-label="Sample output"
        lang="en"
        translate="no"
        className={`mt-1 overflow-x-auto rounded-control border-l-4 bg-sunken px-4 py-2 font-mono text-[13px] leading-relaxed ${is === "healthy" ? "border-healthy" : "border-danger"}`}
      >
        {text}
      </pre>
    </figure>
  );
}
