import type { Clue } from "@/lib/diagnosis/read-clues";

/** How much of a long paste is shown around its clues. */
const MOST_LINES = 60;

/** The pasted text with the words underlined that were recognised. Lines without clues are left out of long texts. */
export function ClueText({ text, clues }: { text: string; clues: readonly Clue[] }) {
  const lines = text.trimEnd().split(/\r\n|\r|\n/);
  const withClues = new Set(clues.map(({ line }) => line));
  const shown = lines
    .map((content, position) => ({ content, number: position + 1 }))
    .filter(({ number }) => lines.length <= MOST_LINES || withClues.has(number))
    .slice(0, MOST_LINES);
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label="Your text, with what was recognised underlined"
      translate="no"
      className="max-h-80 overflow-auto rounded-control bg-sunken p-3 font-mono text-[13px] leading-6"
    >
      {shown.map(({ content, number }) => (
        <div key={number} className="flex gap-3">
          <span aria-hidden="true" className="w-8 shrink-0 text-right text-ink-soft select-none">
            {number}
          </span>
          <span dir="auto" className="min-w-0 grow break-words whitespace-pre-wrap">
            <ClueLine content={content} clues={clues.filter(({ line }) => line === number)} />
          </span>
        </div>
      ))}
      {shown.length < lines.length && (
        <p className="mt-2 text-ink-soft">{lines.length - shown.length} lines without clues are not shown.</p>
      )}
    </div>
  );
}

function ClueLine({ content, clues }: { content: string; clues: readonly Clue[] }) {
  const inOrder = [...clues].sort((one, other) => one.startColumn - other.startColumn);
  const apart = inOrder.filter(
    ({ startColumn }, position) =>
      !inOrder.slice(0, position).some((earlier) => earlier.endColumn > startColumn),
  );
  return (
    <>
      {apart.map(({ kind, startColumn, endColumn }, position) => (
        <span key={startColumn}>
          {content.slice(apart[position - 1]?.endColumn ?? 0, startColumn)}
          <u title={kind} className="decoration-accent decoration-2 underline-offset-4">
            {content.slice(startColumn, endColumn)}
          </u>
        </span>
      ))}
      {content.slice(apart.at(-1)?.endColumn ?? 0)}
    </>
  );
}
