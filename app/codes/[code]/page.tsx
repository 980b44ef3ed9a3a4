import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { ArticleChoice } from "@/components/article/article-choice";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { codeSlugs, resolveCode } from "@/lib/articles/resolve-address";

type Props = PageProps<"/codes/[code]">;

export async function generateStaticParams() {
  const articles = (await loadArticles()).map(({ article }) => article).filter(({ kind }) => kind === "code");
  return [
    ...new Set(articles.flatMap((article) => [article.url.replace("/codes/", ""), ...codeSlugs(article)])),
  ].map((code) => ({ code }));
}

async function resolve({ params }: Props) {
  const code = decodeURIComponent((await params).code);
  const articles = (await loadArticles()).map(({ article }) => article);
  return { code, resolution: resolveCode(articles, code) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code, resolution } = await resolve(props);
  if (resolution.kind === "article") return articleMetadata(resolution.article);
  return { title: resolution.kind === "choice" ? `Status code ${code}` : "Unknown status code" };
}

export default async function CodePage(props: Props) {
  const { code, resolution } = await resolve(props);
  if (resolution.kind === "nothing") notFound();
  if (resolution.kind === "choice")
    return <ArticleChoice asked={`Status code ${code}`} articles={resolution.articles} />;
  if (resolution.article.url !== `/codes/${code}`) permanentRedirect(resolution.article.url);
  return <ArticlePage article={resolution.article} />;
}
