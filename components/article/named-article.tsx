import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage, articleMetadata } from "@/components/article/article-page";
import { FaultyFile } from "@/components/layout/faulty-file";
import { findArticle, loadArticleList } from "@/lib/articles/load-articles.server";
import { faultsOfPage } from "@/lib/triage/faulty-files.server";

/** The articles that have a name instead of a number, and the folder of their addresses. */
const FOLDERS = { problem: "problems", procedure: "procedures" } as const;

type NamedKind = keyof typeof FOLDERS;

type Asked = { readonly kind: NamedKind; readonly name: string };

/** The names of all articles of the kind, as route parameters. */
export async function namedArticleParams(kind: NamedKind): Promise<{ name: string }[]> {
  return (await loadArticleList()).flatMap((article) =>
    article.kind === kind ? [{ name: article.name }] : [],
  );
}

function addressOf({ kind, name }: Asked): string {
  return `/${FOLDERS[kind]}/${name}`;
}

function find(asked: Asked) {
  return findArticle(addressOf(asked));
}

/** Title and description of a named article's page; of an unknown one too. */
export async function namedArticleMetadata(asked: Asked): Promise<Metadata> {
  const document = await find(asked);
  return document ? articleMetadata(document.article) : { title: `Unknown ${asked.kind}` };
}

/** The page of a named article; the not-found page when there is none. */
export async function NamedArticlePage(asked: Asked) {
  const document = await find(asked);
  const faults = await faultsOfPage(addressOf(asked));
  if (faults.length > 0) return <FaultyFile faults={faults} />;
  if (!document) notFound();
  return <ArticlePage article={document.article} />;
}
