import type { Metadata } from "next";
import { StaticCataloguePage } from "@/components/browse/static-catalogue-page";

export const metadata: Metadata = { title: "Events" };

export default function EventsPage() {
  return <StaticCataloguePage kind="event" />;
}
