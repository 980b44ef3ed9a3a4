import {
  NamedArticlePage,
  namedArticleMetadata,
  namedArticleParams,
} from "@/components/article/named-article";

type Props = PageProps<"/problems/[name]">;

export function generateStaticParams() {
  return namedArticleParams("problem");
}

export async function generateMetadata({ params }: Props) {
  return namedArticleMetadata({ kind: "problem", name: (await params).name });
}

export default async function ProblemPage({ params }: Props) {
  return <NamedArticlePage kind="problem" name={(await params).name} />;
}
