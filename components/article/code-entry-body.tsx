import Link from "next/link";
import type { CodeEntry } from "@/lib/articles/article";
import { describeStatusCode, parseStatusCode } from "@/lib/mail-flow/status-code";

type Props = { readonly entry: CodeEntry; readonly codes: readonly string[] };

/** What the table of codes says about a code without a written article, and the ways on. */
export function CodeEntryBody({ entry: { causes }, codes }: Props) {
  const described = codes.flatMap((code) => {
    const parsed = parseStatusCode(code);
    return parsed ? [{ code, means: describeStatusCode(parsed) }] : [];
  });
  const isOneMeaning = new Set(described.map(({ means }) => means)).size === 1;
  return (
    <div className="space-y-3 py-2">
      {isOneMeaning ? (
        <p>{described[0]?.means}</p>
      ) : (
        described.map(({ code, means }) => (
          <p key={code}>
            <strong className="font-mono">{code}</strong>: {means}
          </p>
        ))
      )}
      {causes.length > 0 && (
        <>
          <h2 className="text-xl font-bold">Usual causes</h2>
          <ul className="list-disc space-y-1 pl-6">
            {causes.map((cause) => (
              <li key={cause}>{cause}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        This is a reference entry. The text beside the code says more than the code:{" "}
        <Link href="/diagnose">paste the whole error</Link> to find what it wraps, or{" "}
        <Link href="/troubleshoot">start from the symptom</Link>.
      </p>
    </div>
  );
}
