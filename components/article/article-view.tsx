import Link from "next/link";
import { ArticleBody } from "@/components/article/article-body";
import { articleLabel, LevelBadge } from "@/components/article/article-list";
import { CodeEntryBody } from "@/components/article/code-entry-body";
import { askedValues, valueLabels } from "@/components/article/command-context";
import { DetailsTable } from "@/components/article/details-table";
import { RelatedArticles } from "@/components/article/related-articles";
import {
  FoldedTableOfContents,
  TableOfContents,
  UrgentSections,
} from "@/components/article/table-of-contents";
import { ValuesForm } from "@/components/article/values-form";
import { VersionSwitch } from "@/components/article/version-switch";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { Badge } from "@/components/ui/badge";
import type { Article, ArticleDocument } from "@/lib/articles/article";
import type { ArticleBody as CompiledBody } from "@/lib/articles/article-body";
import { relatedItems } from "@/lib/articles/related";
import { AREAS } from "@/lib/mail-flow/area";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";

const LISTS = {
  event: { href: "/events", label: "Events" },
  code: { href: "/codes", label: "Codes" },
  problem: { href: "/problems", label: "Problems" },
  procedure: { href: "/procedures", label: "Procedures" },
} as const;

/** A symptom of the wizard from which this article can be reached. */
export type WizardLink = { readonly href: string; readonly label: string };

type Props = {
  readonly document: ArticleDocument;
  /** Undefined for a reference entry, which has no file of its own. */
  readonly body: CompiledBody | undefined;
  readonly articles: readonly Article[];
  readonly wizardLinks: readonly WizardLink[];
};

/** A whole article page: what it is about, its details, its body, and the ways on. */
export function ArticleView({ document, body, articles, wizardLinks }: Props) {
  const { article, text } = document;
  const asked = askedValues(text.commands);
  const context = {
    examples: Object.fromEntries(asked.map(({ name, example }) => [name, example])),
    labels: valueLabels(article, asked),
    procedures: body?.procedures ?? new Map(),
    isOwnPageOfProcedure: article.kind === "procedure",
  };
  const sections = text.headings.filter(({ depth }) => depth === (article.kind === "procedure" ? 3 : 2));
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,50rem)_13rem] lg:justify-between lg:gap-10">
      <article data-applies-to={article.appliesTo.join(" ")} className="min-w-0">
        <Breadcrumbs
          trail={[LISTS[article.kind], { href: `/areas/${article.area}`, label: AREAS[article.area] }]}
        />
        <PageHeading
          over={<ArticleMarks article={article} />}
          title={article.title}
          lead={article.summary === article.title ? undefined : article.summary}
        />
        <div className="mb-6 space-y-3">
          {body && <VersionSwitch appliesTo={article.appliesTo} />}
          {asked.length > 0 && <ValuesForm asked={asked} />}
          {sections.length > 0 && <FoldedTableOfContents headings={sections} />}
          <UrgentSections headings={sections} />
        </div>
        {article.kind !== "procedure" && <DetailsTable article={article} />}
        {body && <ArticleBody body={body} context={context} />}
        {article.kind === "code" && article.entry && (
          <CodeEntryBody entry={article.entry} codes={article.codes} />
        )}
        <WizardLinks links={wizardLinks} />
        <RelatedArticles related={relatedItems(article, articles)} />
        <Sources article={article} />
      </article>
      {sections.length > 0 && <TableOfContents headings={sections} />}
    </div>
  );
}

function ArticleMarks({ article }: { article: Article }) {
  return (
    <p className="mt-2 flex flex-wrap items-center gap-2">
      <strong className="font-mono text-base text-ink">{articleLabel(article)}</strong>
      {article.kind === "event" && (
        <span className="min-w-0 break-words">{article.eventSources.join(", ")}</span>
      )}
      {article.kind === "event" && <LevelBadge level={article.eventLevel} />}
      {article.kind === "code" && article.codes.slice(1, 4).map((code) => <Badge key={code}>{code}</Badge>)}
      {article.kind !== "procedure" && article.depth === "reference" && <Badge>Reference</Badge>}
      <Badge tone="accent">Exchange {describeExchangeVersions(article.appliesTo)}</Badge>
    </p>
  );
}

function WizardLinks({ links }: { links: readonly WizardLink[] }) {
  if (links.length === 0) return null;
  return (
    <section
      aria-labelledby="not-sure"
      className="no-print mt-10 rounded-panel border border-accent bg-accent-soft p-4"
    >
      <h2 id="not-sure" className="text-lg font-bold">
        Not sure that this is your cause?
      </h2>
      <p className="mt-1">
        The guided checks tell the look-alikes apart, and work when you cannot check everything.
      </p>
      <ul className="mt-2 space-y-1">
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources({ article }: { article: Article }) {
  return (
    <section aria-labelledby="sources" className="mt-10 border-t border-line pt-6 text-sm text-ink-soft">
      <h2 id="sources" className="text-base font-bold text-ink">
        Sources
      </h2>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {article.sources.map(({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer" className="break-words">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        Last reviewed on <time dateTime={article.reviewedOn}>{article.reviewedOn}</time>.
      </p>
    </section>
  );
}
