import Link from "next/link";
import { articleLabel } from "@/components/article/article-list";
import type { ShownFinding } from "@/lib/diagnosis/evidence/by-finding";

type Props = { readonly findings: readonly ShownFinding[]; readonly onOpen: () => void };

/** What the paste shows without saying it: something is missing, or the conversation stops. */
export function ReadFindings({ findings, onOpen }: Props) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="read-findings">
      <h3 id="read-findings" className="mb-2 font-bold">
        What your text shows
      </h3>
      <ul className="space-y-3">
        {findings.map(({ id, title, means, quote, articles, wizard }) => (
          <li key={id} className="rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3">
            <p className="font-semibold">{title}</p>
            <p className="mt-1">{means}</p>
            {quote && (
              <p className="mt-1 text-sm text-ink-soft">
                <span className="font-mono break-words">{quote.text}</span> (line {quote.line})
              </p>
            )}
            {(articles.length > 0 || wizard) && (
              <ul className="mt-2 list-disc space-y-1 pl-5 text-sm">
                {articles.map((article) => (
                  <li key={article.url}>
                    <Link href={article.url} onClick={onOpen}>
                      <span className="mr-1.5 font-mono font-semibold">{articleLabel(article)}</span>
                      {article.title}
                    </Link>
                  </li>
                ))}
                {wizard && (
                  <li>
                    <Link href={wizard} onClick={onOpen}>
                      Find the cause step by step
                    </Link>
                  </li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
