import type { Metadata } from "next";
import Link from "next/link";
import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import { canonical } from "@/components/layout/page-metadata";
import { SearchField } from "@/components/search/search-field";
import { SymptomIndex } from "@/components/wizard/symptom-index";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { recentlyReviewed } from "@/lib/articles/recently-reviewed";
import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { groupSymptoms } from "@/lib/wizard/symptom-groups";

export const metadata: Metadata = canonical("/");

export default async function HomePage() {
  const articles = await loadArticleList();
  const groups = groupSymptoms((await loadCheckedFlows()).flatMap((flow) => flow.symptoms));
  const areas = AREA_NAMES.map((area) => ({
    area,
    count: articles.filter((article) => article.area === area).length,
  }));
  const recent = recentlyReviewed(articles, 6);
  return (
    <>
      <PageHeading
        title="Exchange mail flow is broken? From the error to the fix."
        lead="Paste what you see, or type an event ID, a code or a few words."
      />
      <div className="max-w-3xl">
        <SearchField label="Error, event ID or code" />
        <p className="mt-2 text-sm text-ink-soft">
          Events, a queue’s Last Error, bounces and SMTP logs are read here in your browser; they are not sent
          anywhere. <Link href="/diagnose">Open the large box</Link>
        </p>
      </div>
      <section aria-labelledby="symptoms" className="mt-12">
        <h2 id="symptoms" className="mb-3 text-2xl font-bold">
          Start from a symptom
        </h2>
        <SymptomIndex groups={groups} />
      </section>
      <section aria-labelledby="areas" className="mt-12">
        <h2 id="areas" className="mb-3 text-2xl font-bold">
          Browse by area
        </h2>
        <ul className="flex flex-wrap gap-2">
          {areas
            .filter(({ count }) => count > 0)
            .map(({ area, count }) => (
              <li key={area}>
                <Link
                  href={`/areas/${area}`}
                  className="inline-block rounded-pill border border-line-strong bg-surface px-4 py-1.5 no-underline hover:border-accent"
                >
                  {AREAS[area]} <span className="text-ink-soft">{count}</span>
                </Link>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="recent" className="mt-12">
        <h2 id="recent" className="mb-3 text-2xl font-bold">
          Recently reviewed
        </h2>
        <ArticleList articles={recent} />
      </section>
    </>
  );
}
