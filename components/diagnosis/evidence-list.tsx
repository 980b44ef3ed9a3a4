import type { Evidence } from "@/lib/diagnosis/diagnose";

const MOST_SHOWN = 160;

/** Why an article was chosen, with the words and their lines. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
      {evidence.map(({ text, line, why }) => (
        <li key={`${line} ${why}`}>
          {why}
          {text !== "" && (
            <>
              :{" "}
              <bdi className="font-mono break-words">
                {text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}
              </bdi>
            </>
          )}
          {line > 0 && <span className="text-ink-soft"> (line {line})</span>}
        </li>
      ))}
    </ul>
  );
}
