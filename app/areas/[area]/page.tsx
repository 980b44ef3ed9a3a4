import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleList } from "@/components/article/article-list";
import { PageHeading } from "@/components/layout/page-heading";
import { inOrderOfNumbers } from "@/lib/articles/browse";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { AREAS, parseArea } from "@/lib/mail-flow/area";

type Props = PageProps<"/areas/[area]">;

export async function generateStaticParams() {
  return [...new Set((await loadArticleList()).map(({ area }) => area))].map((area) => ({ area }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const area = parseArea((await params).area);
  return { title: area ? AREAS[area] : "Unknown area" };
}

export default async function AreaPage({ params }: Props) {
  const area = parseArea((await params).area);
  const articles = (await loadArticleList()).filter((article) => article.area === area);
  if (!area || articles.length === 0) notFound();
  const groups = [
    { title: "Status codes", articles: articles.filter(({ kind }) => kind === "code") },
    { title: "Problems", articles: articles.filter(({ kind }) => kind === "problem") },
    { title: "Events", articles: articles.filter(({ kind }) => kind === "event") },
    { title: "Procedures", articles: articles.filter(({ kind }) => kind === "procedure") },
  ];
  return (
    <>
      <PageHeading title={AREAS[area]} lead="Everything that we know about this area." />
      {groups.map((group) =>
        group.articles.length === 0 ? null : (
          <section key={group.title} className="mb-8">
            <h2 className="mb-3 text-xl font-bold">{group.title}</h2>
            <ArticleList articles={inOrderOfNumbers(group.articles)} />
          </section>
        ),
      )}
    </>
  );
}
