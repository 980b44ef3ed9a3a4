import Link from "next/link";
import { UnknownAddress } from "@/components/layout/unknown-address";
import { nearestCodes } from "@/lib/mail-flow/neighbours";
import { describeStatusCode, formatStatusCode, parseStatusCode } from "@/lib/mail-flow/status-code";

/** Says of an asked code what its numbers mean by themselves, and which codes near it have an article. */
export function UnknownCode({ asked, known }: { asked: string; known: readonly string[] }) {
  const code = parseStatusCode(asked);
  const neighbours = nearestCodes(asked, known);
  return (
    <UnknownAddress title={code ? `${formatStatusCode(code)} has no article here` : "That is no status code"}>
      {code ? (
        <p>{describeStatusCode(code)}</p>
      ) : (
        <p>
          “<span className="break-all">{asked.slice(0, 80)}</span>” is not a reply code (451), an enhanced
          status code (4.7.0) or both (454-4.7.0).
        </p>
      )}
      {neighbours.length > 0 && (
        <p>
          Near it are:{" "}
          {neighbours.map((slug, position) => (
            <span key={slug}>
              {position > 0 && ", "}
              <Link href={`/codes/${slug}`}>{slug.replace("-", " ")}</Link>
            </span>
          ))}
          . These are other codes: do not take one for the other.
        </p>
      )}
    </UnknownAddress>
  );
}
