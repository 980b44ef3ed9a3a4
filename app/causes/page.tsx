import type { Metadata } from "next";
import Link from "next/link";
import { PageHeading } from "@/components/layout/page-heading";
import { loadCauses } from "@/lib/articles/load-articles.server";
import { AREA_NAMES, AREAS } from "@/lib/mail-flow/area";

export const metadata: Metadata = { title: "Causes" };

export default async function CausesPage() {
  const causes = await loadCauses();
  const groups = AREA_NAMES.map((area) => ({
    area,
    causes: causes
      .filter((cause) => cause.area === area)
      .sort((one, other) => one.title.localeCompare(other.title)),
  })).filter((group) => group.causes.length > 0);
  return (
    <>
      <PageHeading
        title="Causes"
        lead={`${causes.length} causes of broken mail flow, each with its check, relief, fix and proof.`}
      />
      <nav aria-label="Areas" className="no-print mb-8">
        <ul className="flex flex-wrap gap-2 text-sm">
          {groups.map(({ area, causes: inArea }) => (
            <li key={area}>
              <a
                href={`#${area}`}
                className="inline-block rounded-pill border border-line-strong bg-surface px-3 py-1 no-underline hover:border-accent"
              >
                {AREAS[area]} <span className="text-ink-soft">{inArea.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ area, causes: inArea }) => (
        <section key={area} aria-labelledby={area} className="mb-8">
          <h2 id={area} className="mb-2 text-xl font-bold">
            {AREAS[area]} <span className="text-base font-normal text-ink-soft">{inArea.length}</span>
          </h2>
          <ul className="divide-y divide-line overflow-hidden rounded-panel border border-line bg-surface">
            {inArea.map((cause) => (
              <li key={cause.id} className="relative px-4 py-2 hover:bg-sunken">
                <Link
                  href={cause.url}
                  prefetch={false}
                  className="font-semibold after:absolute after:inset-0"
                >
                  {cause.title}
                </Link>
                {cause.signs.length > 0 && (
                  <span className="ml-3 font-mono text-xs break-words text-ink-soft" translate="no">
                    {cause.signs.join(" · ")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
