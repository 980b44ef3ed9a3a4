import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleChoice } from "@/components/article/article-choice";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { FaultyFile } from "@/components/layout/faulty-file";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { codeSlugs, resolveCode } from "@/lib/articles/resolve-address";
import { faultsOfPage } from "@/lib/triage/faulty-files.server";

type Props = PageProps<"/codes/[code]">;

/** A server draws the pages of written articles in advance; other spellings and the table's codes when they are asked for. */
export async function generateStaticParams() {
  const articles = (await loadArticleList()).filter((article) => article.kind === "code");
  const codes =
    process.env.STATIC_EXPORT === "1"
      ? articles.flatMap((article) => [article.url.replace("/codes/", ""), ...codeSlugs(article)])
      : articles.filter(({ entry }) => !entry).map(({ url }) => url.replace("/codes/", ""));
  return [...new Set(codes)].map((code) => ({ code }));
}

async function resolve({ params }: Props) {
  const code = decodeURIComponent((await params).code);
  return { code, resolution: resolveCode(await loadArticleList(), code) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code, resolution } = await resolve(props);
  if (resolution.kind === "article") return articleMetadata(resolution.article);
  return { title: resolution.kind === "choice" ? `Status code ${code}` : "Unknown status code" };
}

export default async function CodePage(props: Props) {
  const { code, resolution } = await resolve(props);
  const faults = await faultsOfPage(`/codes/${code}`);
  if (faults.length > 0) return <FaultyFile faults={faults} />;
  if (resolution.kind === "nothing") notFound();
  if (resolution.kind === "choice")
    return <ArticleChoice asked={`Status code ${code}`} articles={resolution.articles} />;
  if (resolution.article.url !== `/codes/${code}`) permanentRedirect(resolution.article.url);
  return <ArticlePage article={resolution.article} />;
}
