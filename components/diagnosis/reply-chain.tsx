import type { Reply } from "@/lib/diagnosis/reply-chain";

/** Replies that quote each other, from the one that was seen to the one that is the fault. */
export function ReplyChain({ chain }: { chain: readonly Reply[] }) {
  if (chain.length < 2) return null;
  const outermostFirst = [...chain].reverse();
  return (
    <section aria-labelledby="chain">
      <h3 id="chain" className="mb-2 font-bold">
        One reply quotes another: the innermost is the fault
      </h3>
      <ol className="space-y-1">
        {outermostFirst.map((reply, depth) => {
          const isInnermost = depth === outermostFirst.length - 1;
          return (
            <li
              key={depth}
              style={{ marginInlineStart: `${depth * 1.25}rem` }}
              className={`rounded-control border-l-4 px-3 py-1.5 text-sm ${isInnermost ? "border-danger bg-danger-soft" : "border-line bg-sunken"}`}
            >
              <strong className="font-mono">
                {[reply.replyCode, reply.enhancedStatusCode].filter(Boolean).join(" ")}
              </strong>{" "}
              {reply.text}
              {reply.server && <span className="text-ink-soft"> (from {reply.server})</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
