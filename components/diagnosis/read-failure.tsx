import Link from "next/link";
import { Button } from "@/components/ui/button";

type Props = { readonly reason: string; readonly onRetry: () => void };

/** What helps where the texts that a paste is compared with could not be loaded; the paste is still there. */
export function ReadFailure({ reason, onRetry }: Props) {
  return (
    <div role="alert" className="mt-4 rounded-control border-l-4 border-danger bg-danger-soft px-4 py-3">
      <p className="font-semibold">The texts that your paste is compared with could not be loaded.</p>
      <p className="mt-1 text-ui">
        Your text is still here, and nothing of it was sent. If this page is behind a proxy or a web filter,
        let it fetch files below <code className="font-mono">/artefacts/</code> of this site.
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-ui">
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
        <span>
          Meanwhile: <Link href="/search">search for the event ID or the code</Link> on the server, or{" "}
          <Link href="/troubleshoot">start from the symptom</Link>.
        </span>
      </p>
      <p className="mt-1 text-sm text-ink-soft">What the browser says: {reason}</p>
    </div>
  );
}
