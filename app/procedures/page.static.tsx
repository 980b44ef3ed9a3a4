import type { Metadata } from "next";
import { StaticCataloguePage } from "@/components/browse/static-catalogue-page";

export const metadata: Metadata = { title: "Procedures" };

export default function ProceduresPage() {
  return <StaticCataloguePage kind="procedure" />;
}
