import type { Metadata } from "next";
import { StaticCataloguePage } from "@/components/browse/static-catalogue-page";

export const metadata: Metadata = { title: "Problems" };

export default function ProblemsPage() {
  return <StaticCataloguePage kind="problem" />;
}
