import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { canonical } from "@/components/layout/page-metadata";
import { MapPage } from "@/components/map/map-page";
import { inOrderOfNumbers } from "@/lib/articles/browse-order";
import { loadArticleList, loadCauses } from "@/lib/articles/load-articles.server";
import { pipelineAddress, stageName, type Pipeline, type StageNote } from "@/lib/mail-flow/pipeline/pipeline";
import { PIPELINES } from "@/lib/mail-flow/pipeline/pipelines";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { stageContents } from "@/lib/triage/stage-contents";

type Props = PageProps<"/map/[[...place]]">;

/** Nothing else is a place. */
export const dynamicParams = false;

/** Both maps, and each with every place of it chosen. */
export function generateStaticParams() {
  return PIPELINES.flatMap((pipeline) =>
    [undefined, ...pipeline.stages].map((note) => ({
      place: pipelineAddress(pipeline, note?.stage).split("/").slice(2),
    })),
  );
}

async function readPlace({ params }: Props): Promise<{ pipeline: Pipeline; note: StageNote | undefined }> {
  const { place = [] } = await params;
  const pipeline = PIPELINES.find(({ id }) => id !== "" && id === place[0]) ?? PIPELINES[0];
  const [stage, ...more] = pipeline?.id === "" ? place : place.slice(1);
  const note = pipeline?.stages.find((each) => each.stage === stage);
  if (!pipeline || more.length > 0 || (stage !== undefined && !note)) notFound();
  return { pipeline, note };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { pipeline, note } = await readPlace(props);
  const map = pipeline.id === "" ? "Map of mail flow" : `Map of mail flow in Exchange ${pipeline.id}`;
  return {
    title: note ? `${map}: ${stageName(note)}` : map,
    description: note
      ? `${note.note} The events, codes and causes of this place.`
      : "The transport pipeline of Exchange as a picture: choose the place where it hurts.",
    ...canonical(pipelineAddress(pipeline, note?.stage)),
  };
}

export default async function PipelinePage(props: Props) {
  const { pipeline, note } = await readPlace(props);
  if (!note) return <MapPage pipeline={pipeline} />;
  const [articles, causes, flows] = await Promise.all([loadArticleList(), loadCauses(), loadCheckedFlows()]);
  const known = { articles: inOrderOfNumbers(articles), causes, flows };
  const contents = stageContents(known, [note.stage, ...(note.also ?? [])], pipeline.versions);
  return <MapPage pipeline={pipeline} chosen={{ stage: note.stage, contents }} />;
}
