import Link from "next/link";
import { UnderstoodView, UnknownIdentifiers } from "@/components/search/understood-view";
import type { Understood } from "@/lib/search/query/understood";

type Props = { readonly understood: Understood; readonly onLeave: () => void };

/** Nothing fits: what was understood, and the doors on, in the surface itself. */
export function NothingFound({ understood, onLeave }: Props) {
  return (
    <div className="px-4 pt-4 pb-5 text-ui">
      <p className="mb-3 font-semibold">Nothing fits well. Take an event ID, a code, or fewer words.</p>
      <UnknownIdentifiers understood={understood} />
      <UnderstoodView understood={understood} />
      <ul className="space-y-1">
        <li>
          <button
            type="button"
            onClick={onLeave}
            className="min-h-8 cursor-pointer text-accent underline underline-offset-3"
          >
            Paste the whole error
          </button>{" "}
          <span className="text-ink-soft">more of the text gives a better answer</span>
        </li>
        <li>
          <Link href="/troubleshoot" className="inline-block min-h-8">
            Start from the symptom
          </Link>{" "}
          <span className="text-ink-soft">and answer a few questions</span>
        </li>
        <li>
          <Link href="/map" className="inline-block min-h-8">
            Choose a place on the map of mail flow
          </Link>
        </li>
      </ul>
    </div>
  );
}
