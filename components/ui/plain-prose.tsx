/** Plain text in which `backticks` mark code: the prose of flows, and what commands say about themselves. */
export function PlainProse({ text }: { text: string }) {
  return text.split("`").map((piece, position) =>
    position % 2 === 1 ? (
      <code key={position} translate="no" className="looks-code">
        {piece}
      </code>
    ) : (
      piece
    ),
  );
}
