/** Plain text in which `backticks` mark code: the prose of flows, and what commands say about themselves. */
export function PlainProse({ text }: { text: string }) {
  return text.split("`").map((piece, position) =>
    position % 2 === 1 ? (
      <code
        key={position}
        translate="no"
        className="rounded-sm bg-sunken px-1 font-mono text-[0.9em] break-words"
      >
        {piece}
      </code>
    ) : (
      <span key={position}>{piece}</span>
    ),
  );
}
