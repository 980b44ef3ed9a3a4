import Link from "next/link";
import { MapScroller } from "@/components/map/map-scroller";
import { OwnMapHint } from "@/components/map/own-map-hint";
import { PipelineSvg } from "@/components/map/pipeline-svg";
import { StagePanel } from "@/components/map/stage-panel";
import { StageRail } from "@/components/map/stage-rail";
import { PageHeading } from "@/components/layout/page-heading";
import type { Stage } from "@/lib/mail-flow/stage";
import { pipelineAddress, stageName, type Pipeline } from "@/lib/mail-flow/pipeline/pipeline";
import { PIPELINES } from "@/lib/mail-flow/pipeline/pipelines";
import type { StageContents } from "@/lib/triage/stage-contents";

type Props = {
  readonly pipeline: Pipeline;
  /** The place that the address names, and what is known about it. */
  readonly chosen?: { readonly stage: Stage; readonly contents: StageContents };
};

/** The map of mail flow: choose the place where it hurts, and see what is known about it. */
export function MapPage({ pipeline, chosen }: Props) {
  const note = pipeline.stages.find(({ stage }) => stage === chosen?.stage);
  return (
    <>
      <PageHeading
        title={note ? `Map of mail flow: ${stageName(note)}` : "Map of mail flow"}
        lead={
          note
            ? undefined
            : "Choose the place where it hurts: its events and codes, its causes, and the questions that find them."
        }
      />
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm">
        <nav aria-label="Versions" className="flex flex-wrap gap-2">
          {PIPELINES.map((each) => (
            <Link
              key={each.id}
              href={pipelineAddress(each, sameStage(each, chosen?.stage))}
              aria-current={each === pipeline ? "true" : undefined}
              className="inline-flex min-h-9 items-center rounded-control border border-line-strong bg-surface px-3 text-ink no-underline hover:bg-sunken aria-[current=true]:border-accent aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold"
            >
              {each.title}
            </Link>
          ))}
        </nav>
        <Legend />
      </div>
      <OwnMapHint shown={pipeline.id} />
      <MapScroller key={chosen?.stage}>
        <PipelineSvg pipeline={pipeline} chosen={chosen?.stage} />
      </MapScroller>
      {note && chosen && <StagePanel pipeline={pipeline} note={note} contents={chosen.contents} />}
      <StageRail pipeline={pipeline} chosen={chosen?.stage} />
      <p className="mt-6 text-sm text-ink-soft">
        Drawn from:{" "}
        {pipeline.sources.map(({ title, url }, at) => (
          <span key={url}>
            {at > 0 && ", "}
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </span>
        ))}
        .
      </p>
    </>
  );
}

/** The same stage on another map, if it exists there. */
function sameStage({ stages }: Pipeline, stage: Stage | undefined): Stage | undefined {
  return stages.find((note) => note.stage === stage || note.also?.some((also) => also === stage))?.stage;
}

function Legend() {
  return (
    <p className="flex flex-wrap gap-x-5 text-xs text-ink-soft">
      <span className="inline-flex items-center gap-2">
        <svg aria-hidden="true" viewBox="0 0 24 4" className="h-1 w-6">
          <path d="M0 2H24" strokeWidth={3} className="stroke-accent" />
        </svg>
        the way of mail
      </span>
      <span className="inline-flex items-center gap-2">
        <svg aria-hidden="true" viewBox="0 0 24 4" className="h-1 w-6">
          <path d="M0 2H24" strokeWidth={2} strokeDasharray="3 3" className="stroke-line-strong" />
        </svg>
        asks
      </span>
    </p>
  );
}
