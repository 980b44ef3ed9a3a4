import { PageHeading } from "@/components/layout/page-heading";
import { Panel } from "@/components/ui/panel";

/** What an author sees in a preview in place of a page whose file is not right: each fault, and nothing else. */
export function FaultyFile({ faults }: { readonly faults: readonly string[] }) {
  return (
    <article className="max-w-[50rem]">
      <PageHeading
        title={faults.length === 1 ? "One fault in this file" : `${faults.length} faults in this file`}
        lead="The page comes back when they are mended and the file is saved. All other pages go on."
      />
      <FaultList faults={faults} />
    </article>
  );
}

/** Faults as the content check prints them: file, line, field, what was found, what was expected. */
export function FaultList({ faults }: { readonly faults: readonly string[] }) {
  return (
    <ul className="space-y-3">
      {faults.map((fault) => (
        <li key={fault}>
          <Panel>
            <code className="font-mono text-sm break-words">{fault}</code>
          </Panel>
        </li>
      ))}
    </ul>
  );
}
