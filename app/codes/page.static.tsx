import type { Metadata } from "next";
import { StaticCataloguePage } from "@/components/browse/static-catalogue-page";

export const metadata: Metadata = { title: "Status codes" };

export default function CodesPage() {
  return <StaticCataloguePage kind="code" />;
}
