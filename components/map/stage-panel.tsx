import Link from "next/link";
import type { ReactNode } from "react";
import { articleLabel } from "@/components/article/article-list";
import { Badge } from "@/components/ui/badge";
import type { Article } from "@/lib/articles/article";
import { portsOf, stageName, type Pipeline, type StageNote } from "@/lib/mail-flow/pipeline/pipeline";
import type { StageContents } from "@/lib/triage/stage-contents";
import { wizardPath } from "@/lib/wizard/steps/answers-path";

/** So many rows are shown before the rest is folded. */
const MOST_ROWS = 8;

type Props = {
  readonly pipeline: Pipeline;
  readonly note: StageNote;
  readonly contents: StageContents;
};

/** What is known about the chosen place: its events and codes, its causes, and the wizard's doors. */
export function StagePanel({ pipeline, note, contents }: Props) {
  const { articles, references, causes, symptoms } = contents;
  const ports = portsOf(pipeline, note.stage);
  return (
    <section
      id="place"
      aria-labelledby="place-title"
      className="mt-6 scroll-mt-4 rounded-panel border border-l-4 border-line-strong border-l-accent bg-surface"
    >
      <div className="border-b border-line px-4 py-3 sm:px-5">
        <h2 id="place-title" className="text-lg font-bold">
          {stageName(note)}
          {ports.length > 0 && (
            <span className="font-normal text-ink-soft">
              {" · "}
              {ports.join(", ")}
            </span>
          )}
        </h2>
        <p className="text-sm text-ink-soft">{note.note}</p>
      </div>
      <div className="grid gap-x-8 gap-y-6 px-4 py-4 sm:px-5 lg:grid-cols-3">
        <Part title="Events, codes and problems" count={articles.length + references.length}>
          <ArticleRows articles={articles} />
          {references.length > 0 && (
            <details className="mt-2">
              <summary className="py-1 text-sm text-accent">
                {references.length} more that say what they mean and what to look at first
              </summary>
              <ArticleRows articles={references} isWhole />
            </details>
          )}
        </Part>
        <Part title="Causes" count={causes.length}>
          <Folded
            rows={causes.map(({ url, title }) => (
              <Link key={url} href={url} prefetch={false} className="block py-1.5">
                {title}
              </Link>
            ))}
          />
        </Part>
        <Part title="Not sure? A few questions" count={symptoms.length}>
          <Folded
            rows={symptoms.map(({ id, title }) => (
              <Link key={id} href={wizardPath(id, [])} prefetch={false} className="block py-1.5">
                {title}
              </Link>
            ))}
          />
          {symptoms.length === 0 && (
            <p className="py-1 text-sm">
              No questions begin here. <Link href="/troubleshoot">All symptoms</Link>
            </p>
          )}
        </Part>
      </div>
    </section>
  );
}

function Part({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <h3 className="mb-1 text-sm font-semibold text-ink-soft">
        {title} <span className="font-normal tabular-nums">{count}</span>
      </h3>
      {children}
    </div>
  );
}

function ArticleRows({
  articles,
  isWhole = false,
}: {
  readonly articles: readonly Article[];
  readonly isWhole?: boolean;
}) {
  const rows = articles.map((article) => (
    <Link
      key={article.url}
      href={article.url}
      prefetch={false}
      className="group grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2 py-1.5 text-ink no-underline hover:text-accent"
    >
      <span className="font-mono text-sm font-semibold text-accent">
        {article.kind === "problem" ? <Badge>Problem</Badge> : articleLabel(article)}
      </span>
      <span className="text-sm group-hover:underline">{article.title}</span>
    </Link>
  ));
  return <Folded rows={rows} most={isWhole ? rows.length : MOST_ROWS} />;
}

function Folded({ rows, most = MOST_ROWS }: { readonly rows: readonly ReactNode[]; readonly most?: number }) {
  const rest = rows.slice(most);
  return (
    <>
      <Rows rows={rows.slice(0, most)} />
      {rest.length > 0 && (
        <details>
          <summary className="py-1 text-sm text-accent">{rest.length} more</summary>
          <Rows rows={rest} />
        </details>
      )}
    </>
  );
}

function Rows({ rows }: { readonly rows: readonly ReactNode[] }) {
  return (
    <ul className="divide-y divide-line text-sm">
      {rows.map((row, at) => (
        <li key={at}>{row}</li>
      ))}
    </ul>
  );
}
