import type { Metadata } from "next";
import Link from "next/link";
import { CatalogueHead } from "@/components/browse/catalogue-page";
import { KindTabs } from "@/components/browse/kind-tabs";
import { browseAddress } from "@/lib/articles/browse";
import { loadFoundList } from "@/lib/articles/load-articles.server";
import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { EXCHANGE_VERSIONS, productName } from "@/lib/mail-flow/exchange-version";

export const metadata: Metadata = { title: "Areas, sources and versions" };

type Line = { readonly href: string; readonly label: string; readonly count: number };

function Lines({ id, title, lines }: { id: string; title: string; lines: readonly Line[] }) {
  return (
    <section aria-labelledby={id} className="mt-5">
      <h2 id={id} className="mb-1 text-xl font-bold">
        {title}
      </h2>
      <ul className="grid gap-x-8 text-ui sm:grid-cols-2 lg:grid-cols-3">
        {lines
          .filter(({ count }) => count > 0)
          .map(({ href, label, count }) => (
            <li key={href} className="border-b border-line">
              <Link
                href={href}
                prefetch={false}
                className="flex min-h-row items-center justify-between gap-3 text-ink no-underline hover:underline"
              >
                <span className="min-w-0 break-words">{label}</span>
                <span className="text-ink-faint tabular-nums">{count}</span>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** The ways to narrow everything down, each with what it leaves: by area, by event source, by version. */
export default async function AreasPage() {
  const all = await loadFoundList();
  const sources = new Map<string, number>();
  for (const article of all)
    if (article.kind === "event")
      for (const source of article.eventSources) sources.set(source, (sources.get(source) ?? 0) + 1);
  return (
    <>
      <CatalogueHead title="Areas, sources and versions">
        <KindTabs current={undefined} articles={all} filters={{}} />
      </CatalogueHead>
      <Lines
        id="areas"
        title="Areas"
        lines={AREA_NAMES.map((area) => ({
          href: `/areas/${area}`,
          label: AREAS[area],
          count: all.filter((article) => article.area === area).length,
        }))}
      />
      <Lines
        id="sources"
        title="Event sources"
        lines={[...sources]
          .sort(([, one], [, other]) => other - one)
          .map(([source, count]) => ({ href: `/events/${eventSourceSlug(source)}`, label: source, count }))}
      />
      <Lines
        id="versions"
        title="Events known for a version"
        lines={EXCHANGE_VERSIONS.map((version) => ({
          href: browseAddress("/events", { version }),
          label: productName(version),
          count: all.filter((article) => article.kind === "event" && article.appliesTo.includes(version))
            .length,
        }))}
      />
    </>
  );
}
