import {
  NamedArticlePage,
  namedArticleMetadata,
  namedArticleParams,
} from "@/components/article/named-article";

type Props = PageProps<"/procedures/[name]">;

export function generateStaticParams() {
  return namedArticleParams("procedure");
}

export async function generateMetadata({ params }: Props) {
  return namedArticleMetadata({ kind: "procedure", name: (await params).name });
}

export default async function ProcedurePage({ params }: Props) {
  return <NamedArticlePage kind="procedure" name={(await params).name} />;
}
