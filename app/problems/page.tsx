import type { Metadata } from "next";
import { NamedArticleList } from "@/components/article/named-article";

export const metadata: Metadata = { title: "Problems" };

export default function ProblemsPage() {
  return (
    <NamedArticleList
      kind="problem"
      title="Problems"
      lead="Faults that no single event or code names: what you see, and how to tell which one it is."
    />
  );
}
