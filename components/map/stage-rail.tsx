import Link from "next/link";
import type { Stage } from "@/lib/mail-flow/stage";
import {
  pipelineAddress,
  portsOf,
  stageName,
  type Pipeline,
  type StageNote,
} from "@/lib/mail-flow/pipeline/pipeline";

type Props = { readonly pipeline: Pipeline; readonly chosen: Stage | undefined };

/** The places of the map as a list in the order in which mail passes: for phones, screen readers and paper. */
export function StageRail({ pipeline, chosen }: Props) {
  const onTheWay = pipeline.stages.filter(({ isBeside }) => !isBeside);
  const beside = pipeline.stages.filter(({ isBeside }) => isBeside);
  return (
    <nav aria-labelledby="all-places" className="mt-10">
      <h2 id="all-places" className="text-xl font-bold">
        All places
      </h2>
      <div className="mt-3 gap-8 lg:grid lg:grid-cols-[2fr_1fr]">
        <Rail notes={onTheWay} pipeline={pipeline} chosen={chosen} title="On the way of mail" />
        <Rail notes={beside} pipeline={pipeline} chosen={chosen} title="Beside it" />
      </div>
    </nav>
  );
}

type RailProps = Props & { readonly notes: readonly StageNote[]; readonly title: string };

function Rail({ notes, pipeline, chosen, title }: RailProps) {
  return (
    <div className="mb-6">
      <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
      <ol className={`mt-1 gap-x-8 ${notes.length > 6 ? "sm:columns-2" : ""}`}>
        {notes.map((note) => (
          <li
            key={note.stage}
            className="relative ml-1.5 break-inside-avoid border-l-2 border-line py-1.5 pl-4 has-aria-[current=true]:border-accent"
          >
            <Link
              href={`${pipelineAddress(pipeline, note.stage)}#place`}
              prefetch={false}
              aria-current={note.stage === chosen ? "true" : undefined}
              className="inline-block min-h-6 font-semibold text-ink no-underline before:absolute before:top-3 before:-left-[7px] before:size-3 before:rounded-pill before:border-2 before:border-accent before:bg-surface hover:text-accent aria-[current=true]:text-accent aria-[current=true]:before:bg-accent"
            >
              {stageName(note)}
            </Link>
            <p className="text-sm text-ink-soft">
              {portsOf(pipeline, note.stage).length > 0 && (
                <>
                  {portsOf(pipeline, note.stage).join(" · ")}
                  <br />
                </>
              )}
              {note.note}
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
