import { ArticleBody } from "@/components/article/article-body";
import { articleLabel } from "@/components/article/article-list";
import { CodeEntryBody } from "@/components/article/code-entry-body";
import { askedValues, valueLabels } from "@/components/article/command-context";
import { fragmentGiver } from "@/components/article/give-fragment";
import { DetailsTable } from "@/components/article/details-table";
import { RelatedArticles } from "@/components/article/related-articles";
import {
  FoldedTableOfContents,
  TableOfContents,
  UrgentSections,
} from "@/components/article/table-of-contents";
import { SourceList } from "@/components/article/source-list";
import { WizardLinks, type WizardLink } from "@/components/article/wizard-links";
import { ValuesForm } from "@/components/article/values-form";
import { VersionNotice } from "@/components/version/version-notice";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { Badge } from "@/components/ui/badge";
import { LevelMark } from "@/components/ui/level-mark";
import { NextMinuteCard } from "@/components/article/next-minute-card";
import { branchDataOf, rowOf, type ListedCauseView } from "@/components/causes/listed-cause";
import type { Article, ArticleDocument, ProcedureArticle } from "@/lib/articles/article";
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

type Props = {
  readonly document: ArticleDocument;
  /** Undefined for a reference entry, which has no file of its own. */
  readonly body: CompiledBody | undefined;
  readonly articles: readonly Article[];
  readonly wizardLinks: readonly WizardLink[];
  /** The causes that the article lists, the likeliest first. */
  readonly causes: readonly ListedCauseView[];
};

/** A whole article page: what it is about, its details, its body, and the ways on. */
export function ArticleView({ document, body, articles, wizardLinks, causes }: Props) {
  const { article, text } = document;
  const asked = askedValues(text.commands);
  const context = {
    labels: valueLabels(article, asked),
    procedures: body?.procedures ?? new Map(),
    sources: article.sources,
    giveFragment: fragmentGiver(),
    listed:
      causes.length > 0
        ? {
            page: article.url,
            rows: causes.map(rowOf),
            branches: text.nextMinute?.branches.map(branchDataOf) ?? [],
          }
        : undefined,
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
          {body && <VersionNotice appliesTo={article.appliesTo} />}
          {asked.length > 0 && <ValuesForm asked={asked} />}
          {sections.length > 0 && <FoldedTableOfContents headings={sections} />}
          <UrgentSections headings={sections} />
        </div>
        {text.nextMinute && (
          <NextMinuteCard
            page={article.url}
            nextMinute={text.nextMinute}
            sources={article.sources}
            giveFragment={context.giveFragment}
            wizardHref={wizardLinks[0]?.href}
          />
        )}
        {article.kind !== "procedure" && !text.nextMinute && <DetailsTable article={article} />}
        {body && <ArticleBody body={body} context={context} />}
        {article.kind === "code" && article.entry && (
          <CodeEntryBody entry={article.entry} codes={article.codes} />
        )}
        {article.kind !== "procedure" && text.nextMinute && <FoldedFacts article={article} />}
        <WizardLinks links={wizardLinks} />
        <RelatedArticles related={relatedItems(article, articles)} />
        <SourceList sources={article.sources} reviewedOn={article.reviewedOn} />
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
      {article.kind === "event" && article.eventLevel && <LevelMark level={article.eventLevel} />}
      {article.kind === "code" && article.codes.slice(1, 4).map((code) => <Badge key={code}>{code}</Badge>)}
      {article.kind !== "procedure" && article.depth === "reference" && <Badge>Reference</Badge>}
      <Badge tone="accent">Exchange {describeExchangeVersions(article.appliesTo)}</Badge>
    </p>
  );
}

const FACTS = { event: "Event facts", code: "Facts of the code", problem: "Facts" } as const;

/** The facts card at the end of an article that answers first. */
function FoldedFacts({ article }: { article: Exclude<Article, ProcedureArticle> }) {
  return (
    <details id="facts" className="mt-10">
      <summary className="mb-3 text-lg font-bold">{FACTS[article.kind]}</summary>
      <DetailsTable article={article} />
    </details>
  );
}
