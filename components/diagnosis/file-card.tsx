import type { OpenFile } from "@/components/diagnosis/use-file-reading";
import { Button } from "@/components/ui/button";
import type { ZipReport } from "@/lib/files/read-zip";
import { ENCODING_LABELS } from "@/lib/files/text-encoding";

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

type Props = { readonly file: OpenFile; readonly onStop: () => void; readonly onRemove: () => void };

/** The file that is being read, or has been: its name, size, encoding and kind, and how far the reading is. */
export function FileCard({ file: { name, size, reading, isStopped }, onStop, onRemove }: Props) {
  const isReading = !isStopped && reading?.state !== "done";
  const percent = reading?.state === "reading" ? Math.floor((100 * reading.bytesRead) / size) : 0;
  const kinds = reading?.summary?.kinds.join(" and ");
  const facts = [sizeWords(size), reading && ENCODING_LABELS[reading.encoding], kinds].filter(Boolean);
  return (
    <div className="rounded-control border-2 border-line-strong bg-surface p-4">
      <p className="font-semibold break-all">{name}</p>
      <p className="text-sm text-ink-soft">{facts.join(" · ")}</p>
      {isReading && (
        <p className="mt-3 flex items-center gap-3">
          <progress value={percent} max={100} aria-label={`Reading ${name}`} className="h-3 min-w-0 flex-1" />
          <span className="text-sm tabular-nums">{percent} %</span>
        </p>
      )}
      {isStopped && (
        <p role="status" className="mt-2 text-sm">
          Reading was cancelled{percent > 0 && ` at ${percent} %`}.{" "}
          {reading?.summary
            ? "What had been found is shown below."
            : "Nothing had been found yet. To read the file again, choose it once more."}
        </p>
      )}
      {reading?.state === "done" && !reading.summary && !reading.isWhole && !reading.diagnosis?.message && (
        <p role="status" className="mt-2 text-sm">
          This is no log that can be summarised. Its beginning and the lines around errors and codes were
          read, the rest was not.
        </p>
      )}
      {reading?.state === "done" && reading.zip && <ZipFacts zip={reading.zip} />}
      <div className="mt-3">
        {isReading ? (
          <Button look="secondary" onClick={onStop}>
            Cancel
          </Button>
        ) : (
          <Button look="secondary" onClick={onRemove}>
            Remove file
          </Button>
        )}
      </div>
    </div>
  );
}

const SHOWN_NAMES = 8;

/** Which files of a zip were read, and what was left out. */
function ZipFacts({ zip: { entries, remarks } }: { readonly zip: ZipReport }) {
  const names = entries.slice(0, SHOWN_NAMES).join(", ");
  const more = entries.length > SHOWN_NAMES ? ` and ${entries.length - SHOWN_NAMES} more` : "";
  return (
    <div className="mt-2 space-y-1 text-sm">
      <p className="break-words">
        Read {entries.length === 1 ? "one file" : `${entries.length} files`}: {names}
        {more}.
      </p>
      {remarks.map((remark) => (
        <p key={remark} className="text-ink-soft">
          {remark}
        </p>
      ))}
    </div>
  );
}
