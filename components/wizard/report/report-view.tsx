import { PlainProse } from "@/components/ui/plain-prose";
import type { Block, Report } from "@/lib/wizard/report/report";

/** The report as it is read and printed. */
export function ReportView({ report }: { report: Report }) {
  return (
    <article aria-labelledby="report-title">
      <h2 id="report-title" className="text-xl font-bold text-balance">
        <PlainProse text={report.title} />
      </h2>
      {report.sections.map(({ heading, blocks }) => (
        <section key={heading} className="mt-5">
          <h3 className="mb-1 text-lg font-bold">{heading}</h3>
          {blocks.map((block, position) => (
            <BlockView key={position} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case "text":
      return (
        <p className="mt-2 max-w-prose">
          <PlainProse text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul className="mt-1 list-disc space-y-1 pl-6">
          {block.items.map((item) => (
            <li key={item}>
              <PlainProse text={item} />
            </li>
          ))}
        </ul>
      );
    case "code":
      return (
        <div className="my-2 pl-6">
          <p className="text-sm text-ink-soft">{block.label}</p>
          <pre
            tabIndex={0}
            role="group"
            aria-label={block.label}
            lang="en"
            translate="no"
            className="max-h-96 overflow-auto rounded-control bg-sunken px-3 py-2 font-mono text-[13px] print:max-h-none"
          >
            {block.code}
          </pre>
        </div>
      );
  }
}
