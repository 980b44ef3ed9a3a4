import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { linkPreview } from "@/components/layout/page-metadata";
import { CausePage } from "@/components/causes/cause-page";
import { FaultyFile } from "@/components/layout/faulty-file";
import { loadCauses } from "@/lib/articles/load-articles.server";
import { findCause } from "@/lib/causes/cause";
import { faultsOfPage } from "@/lib/triage/faulty-files.server";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { wizardPath } from "@/lib/wizard/steps/answers-path";

type Props = PageProps<"/causes/[id]">;

/** Ids of older links are made too: the proxy knows only addresses that the build has made. */
export async function generateStaticParams() {
  const causes = await loadCauses();
  const known = causes.flatMap(({ id, renamedFrom }) => [id, ...renamedFrom]);
  const former = (await formerCauses()).map(({ id }) => id);
  return [...new Set([...known, ...former])].map((id) => ({ id }));
}

async function formerCauses() {
  return (await loadCheckedFlows()).flatMap((flow) => flow.formerCauses);
}

async function causeOf({ params }: Props) {
  const { id } = await params;
  return { id, cause: findCause(await loadCauses(), id) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { cause } = await causeOf(props);
  if (!cause) return { title: "Unknown cause" };
  return {
    title: cause.title,
    description: cause.summary.replaceAll("`", ""),
    ...linkPreview(cause.url, cause.area),
  };
}

export default async function CauseRoute(props: Props) {
  const { id, cause } = await causeOf(props);
  const faults = await faultsOfPage(`/causes/${id}`);
  if (faults.length > 0) return <FaultyFile faults={faults} />;
  if (!cause) {
    // What was a cause and only led on leads on by itself now.
    const symptomId = (await formerCauses()).find((former) => former.id === id)?.symptomId;
    if (symptomId === undefined) notFound();
    permanentRedirect(wizardPath(symptomId, []));
  }
  if (cause.id !== id) permanentRedirect(cause.url);
  return <CausePage cause={cause} />;
}
