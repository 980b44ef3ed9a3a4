import Link from "next/link";
import { SearchField } from "@/components/search/search-field";

const EXAMPLE =
  "Inbound authentication failed with error IllegalMessage for Receive connector Default MBX02. …";

const TRIES = ["1035", "454 4.7.0", "5.7.57", "mail stuck in queue"] as const;

/** The box of the home page: a whole error or a few words, what happens with it, and what may be typed. */
export function HomeBox() {
  return (
    <div data-own-box>
      <SearchField label="Error, event ID or code" lines={{ rows: 3, placeholder: EXAMPLE }}>
        A pasted event, Last Error, bounce or log is read in this browser and sent nowhere; a file can be
        dropped anywhere.
      </SearchField>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-ui">
        <span className="text-ink-faint">Try</span>
        {TRIES.map((query) => (
          <Link
            key={query}
            href={`/search?q=${encodeURIComponent(query)}`}
            prefetch={false}
            className="inline-block min-h-8 pt-1 font-mono text-sm"
          >
            {query}
          </Link>
        ))}
        <Link href="/diagnose" prefetch={false} className="ml-auto inline-block min-h-8 pt-1">
          Open the large box
        </Link>
      </p>
    </div>
  );
}
