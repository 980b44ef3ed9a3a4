import type { Metadata } from "next";
import { NamedArticleList } from "@/components/article/named-article";

export const metadata: Metadata = { title: "Procedures" };

export default function ProceduresPage() {
  return (
    <NamedArticleList
      kind="procedure"
      title="Procedures"
      lead="Checks and changes that several articles need, each written once."
    />
  );
}
