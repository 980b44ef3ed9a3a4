/** A literal word of a message; filled when it is in what the reader pasted. */
export function Word({ text, isHit = false }: { text: string; isHit?: boolean }) {
  return (
    <code
      translate="no"
      className={`keeps-shape rounded-word px-1.25 font-mono text-xs leading-5 break-all ${isHit ? "bg-accent-soft font-semibold text-accent" : "bg-sunken text-ink-soft"}`}
    >
      {text}
    </code>
  );
}
