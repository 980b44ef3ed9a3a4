/** A literal word of a message; filled when it is in what the reader pasted. */
export function Word({ text, isHit = false }: { text: string; isHit?: boolean }) {
  return (
    <code translate="no" className={`keeps-shape looks-word ${isHit ? "looks-word-hit" : ""}`}>
      {text}
    </code>
  );
}
