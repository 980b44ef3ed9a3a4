import type { Metadata } from "next";
import Link from "next/link";
import { FaultList } from "@/components/layout/faulty-file";
import { PageHeading } from "@/components/layout/page-heading";
import { loadContentFaults } from "@/lib/triage/faulty-files.server";

export const metadata: Metadata = { title: "Faults in content" };

/** Everything that is wrong below content/, for authors: files without a page of their own show their faults here. */
export default async function FaultsPage() {
  const faults = await loadContentFaults();
  const pages = [...new Set(faults.flatMap(({ addresses }) => addresses))];
  return (
    <article className="max-w-[50rem]">
      <PageHeading
        title={faults.length === 0 ? "Nothing is wrong in content/" : "Faults in content/"}
        lead="What npm run content:check says, at this moment."
      />
      <FaultList faults={faults.map(({ text }) => text)} />
      <ul className="mt-6 list-disc pl-6">
        {pages.map((address) => (
          <li key={address}>
            <Link href={address} prefetch={false}>
              {address}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
