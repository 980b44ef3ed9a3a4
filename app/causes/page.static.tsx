import type { Metadata } from "next";
import { StaticCataloguePage } from "@/components/browse/static-catalogue-page";

export const metadata: Metadata = { title: "Causes" };

export default function CausesPage() {
  return <StaticCataloguePage kind="cause" />;
}
