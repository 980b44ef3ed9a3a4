import Link from "next/link";
import { askPath, type Replay } from "@/lib/wizard/steps/replay";

const SERVER = { sender: "sending", receiver: "receiving" } as const;

/** The checks that were left out because their server is out of reach, to be handed to somebody who reaches it. */
export function OtherEnd({ state }: { state: Replay }) {
  const { outOfReach, directions } = state;
  if (outOfReach.length === 0 || directions.reach === "both") return null;
  const other = SERVER[directions.reach === "sender" ? "receiver" : "sender"];
  return (
    <section
      aria-labelledby="other-end"
      className="rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3"
    >
      <h2 id="other-end" className="text-lg font-bold">
        Needs somebody at the other end
      </h2>
      <p>These checks are made on the {other} server. They count as “I can’t check this” until then.</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {outOfReach.map(({ question }) => (
          <li key={question.id}>
            <Link href={askPath(state, question)} prefetch={false}>
              {question.text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
