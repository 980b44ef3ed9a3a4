import { ArticleBar } from "@/components/article/article-bar";
import { ArticleBody } from "@/components/article/article-body";
import { articleLabel } from "@/components/article/article-list";
import { ArticleTools } from "@/components/article/article-tools";
import { CodeEntryBody } from "@/components/article/code-entry-body";
import { askedValues, valueLabels } from "@/components/article/command-context";
import { contentsOf } from "@/components/article/contents";
import { DetailsTable } from "@/components/article/details-table";
import { fragmentGiver } from "@/components/article/give-fragment";
import { Beside } from "@/components/article/beside";
import { NeighbourLinks } from "@/components/article/neighbour-links";
import { NextMinuteCard } from "@/components/article/next-minute-card";
import { OpenAtFragment } from "@/components/article/open-at-fragment";
import { RelatedArticles } from "@/components/article/related-articles";
import { FoldedSection, FoldedSections } from "@/components/article/section";
import { SourceList } from "@/components/article/source-list";
import { TableOfContents } from "@/components/article/table-of-contents";
import { ValuesForm } from "@/components/article/values-form";
import { WizardLinks, type WizardLink } from "@/components/article/wizard-links";
import { BranchNote } from "@/components/causes/branch-note";
import { branchDataOf, rowOf, type ListedCauseView } from "@/components/causes/listed-cause";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { Badge } from "@/components/ui/badge";
import { LevelMark } from "@/components/ui/level-mark";
import { Note } from "@/components/ui/panel";
import { VersionNotice } from "@/components/version/version-notice";
import type { Article, ArticleDocument } from "@/lib/articles/article";
import type { ArticleBody as CompiledBody } from "@/lib/articles/article-body";
import { relatedItems } from "@/lib/articles/related";
import { commandTextsOf } from "@/lib/causes/cause";
import { AREAS } from "@/lib/mail-flow/area";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";

const LISTS = {
  event: { href: "/events", label: "Events" },
  code: { href: "/codes", label: "Codes" },
  problem: { href: "/problems", label: "Problems" },
  procedure: { href: "/procedures", label: "Procedures" },
} as const;

const FACTS = { event: "Event facts", code: "Facts of the code", problem: "Facts" } as const;

type Props = {
  readonly document: ArticleDocument;
  /** Undefined for a reference entry, which has no file of its own. */
  readonly body: CompiledBody | undefined;
  readonly articles: readonly Article[];
  readonly wizardLinks: readonly WizardLink[];
  /** The causes that the article lists, the likeliest first. */
  readonly causes: readonly ListedCauseView[];
};

/** A whole article page: what it is, what to do in the next minute, its body, its facts, and the ways on. */
export function ArticleView({ document, body, articles, wizardLinks, causes }: Props) {
  const { article, text } = document;
  const ofCauses = causes.flatMap(({ cause }) => commandTextsOf(cause));
  const asked = askedValues([...text.commands, ...ofCauses]);
  const branches = text.nextMinute?.branches.map(branchDataOf) ?? [];
  const related = relatedItems(article, articles);
  const facts = article.kind !== "procedure" && (
    <FoldedSection id="facts" title={FACTS[article.kind]}>
      <DetailsTable article={article} />
    </FoldedSection>
  );
  const context = {
    page: article.url,
    labels: valueLabels(article, askedValues(text.commands)),
    procedures: body?.procedures ?? new Map(),
    sources: article.sources,
    giveFragment: fragmentGiver(),
    listed: causes.length > 0 ? { page: article.url, rows: causes.map(rowOf), branches } : undefined,
    isOwnPageOfProcedure: article.kind === "procedure",
    facts,
  };
  const parts = contentsOf(article, text, related.length > 0);
  const tools = (
    <ArticleTools page={article.url} heading={`${headOf(article)}${article.title}`} branches={branches} />
  );
  return (
    <div className="with-margin">
      <article data-applies-to={article.appliesTo.join(" ")} data-prints-as-opened="" className="min-w-0">
        <Breadcrumbs
          trail={[LISTS[article.kind], { href: `/areas/${article.area}`, label: AREAS[article.area] }]}
        />
        <div id="title">
          <PageHeading
            over={<ArticleMarks article={article} />}
            title={article.title}
            lead={article.summary === article.title ? undefined : article.summary}
          />
        </div>
        {body && <VersionNotice appliesTo={article.appliesTo} />}
        {(asked.length > 0 || branches.length > 0) && (
          <div className="hidden scripted:block">
            <Note className={text.nextMinute ? "rounded-b-none sm:px-4" : "mb-3"}>
              <BranchNote page={article.url} branches={branches} />
              {asked.length > 0 && <ValuesForm asked={asked} />}
            </Note>
          </div>
        )}
        {text.nextMinute ? (
          <NextMinuteCard
            page={article.url}
            nextMinute={text.nextMinute}
            sources={article.sources}
            giveFragment={context.giveFragment}
            hasReliefByCause={causes.some(({ cause }) => cause.relief !== undefined)}
            wizardHref={wizardLinks[0]?.href}
            tools={tools}
          />
        ) : (
          <div className="-my-2">{tools}</div>
        )}
        {body && <ArticleBody body={body} context={context} />}
        {article.kind === "code" && article.entry && (
          <>
            <CodeEntryBody entry={article.entry} codes={article.codes} />
            <FoldedSections>{facts}</FoldedSections>
          </>
        )}
        <WizardLinks links={text.nextMinute ? wizardLinks.slice(1) : wizardLinks} />
        <RelatedArticles related={related} />
        <SourceList sources={article.sources} reviewedOn={article.reviewedOn} />
        <NeighbourLinks article={article} articles={articles} />
        <OpenAtFragment />
      </article>
      <Beside stage={article.kind === "procedure" ? undefined : article.stage} says="Where it happens">
        <TableOfContents parts={parts} />
      </Beside>
      <ArticleBar titleId="title" label={articleLabel(article)} title={article.title} parts={parts} />
    </div>
  );
}

/** "Event 1035 MSExchangeTransport: " in front of a title that stands alone. */
function headOf(article: Article): string {
  if (article.kind === "event") return `Event ${article.eventId} ${article.eventSources[0]}: `;
  return article.kind === "code" ? `${articleLabel(article)}: ` : "";
}

function ArticleMarks({ article }: { article: Article }) {
  const isNumbered = article.kind === "event" || article.kind === "code";
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
      {isNumbered && <strong className="text-ink">{articleLabel(article)}</strong>}
      {article.kind === "event" && (
        <span className="min-w-0 break-words">
          {article.eventSources[0]}
          {article.eventSources.length > 1 && (
            <span className="max-sm:sr-only">, {article.eventSources.slice(1).join(", ")}</span>
          )}
        </span>
      )}
      {article.kind === "event" && article.eventLevel && <LevelMark level={article.eventLevel} />}
      {article.kind === "code" && article.codes.length > 1 && (
        <span className="max-sm:sr-only">also {article.codes.slice(1, 4).join(", ")}</span>
      )}
      {article.kind !== "procedure" && article.depth === "reference" && <Badge>Reference</Badge>}
      <span className="text-sm text-ink-faint">Exchange {describeExchangeVersions(article.appliesTo)}</span>
    </p>
  );
}
