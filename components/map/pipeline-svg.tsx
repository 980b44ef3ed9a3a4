import type { Stage } from "@/lib/mail-flow/stage";
import {
  pipelineAddress,
  stageName,
  type Pipeline,
  type Place,
  type Way,
  type Zone,
} from "@/lib/mail-flow/pipeline/pipeline";

type Props = { readonly pipeline: Pipeline; readonly chosen: Stage | undefined };

/** The pipeline as a picture: every place is a real link to what is known about it. Drawn on the server, without scripts. */
export function PipelineSvg({ pipeline, chosen }: Props) {
  const { width, height, title, zones, ways, places } = pipeline;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={`Map of mail flow, ${title}. The same places stand as a list below.`}
      className="block h-auto w-full min-w-[60rem] font-sans text-[13px] print:min-w-0"
    >
      <defs>
        <marker
          id="way-end"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 .5 7 4 0 7.5z" className="fill-accent" />
        </marker>
        <marker
          id="ask-end"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="6"
          markerHeight="6"
          orient="auto"
        >
          <path d="M0 .5 7 4 0 7.5z" className="fill-line-strong" />
        </marker>
      </defs>
      {zones.map((zone) => (
        <ZoneShape key={zone.name} zone={zone} />
      ))}
      {ways.map((way) => (
        <WayLine key={way.path} way={way} />
      ))}
      {places.map((place) => (
        <PlaceLink
          key={`${place.name} ${place.box.join()}`}
          place={place}
          pipeline={pipeline}
          isChosen={place.stage !== undefined && place.stage === chosen}
        />
      ))}
    </svg>
  );
}

function ZoneShape({ zone: { name, box, kind } }: { readonly zone: Zone }) {
  const [x, y, width, height] = box;
  const isService = kind === "service";
  return (
    <>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={isService ? 10 : 14}
        strokeDasharray={kind === "network" ? "4 4" : undefined}
        className={isService ? "fill-sunken stroke-line" : "fill-surface stroke-frame"}
      />
      <text
        x={x + (isService ? 10 : 14)}
        y={y + 24}
        className={isService ? "fill-ink font-semibold" : "fill-ink-soft text-xs"}
      >
        {name}
      </text>
    </>
  );
}

function WayLine({ way: { path, kind, label } }: { readonly way: Way }) {
  return (
    <>
      <path
        d={path}
        strokeWidth={kind === "asks" ? 1.25 : 2}
        strokeDasharray={kind === "asks" ? "3 4" : undefined}
        markerEnd={kind === "join" ? undefined : kind === "asks" ? "url(#ask-end)" : "url(#way-end)"}
        className={kind === "asks" ? "fill-none stroke-line-strong" : "fill-none stroke-accent"}
      />
      {label && (
        <text x={label.x} y={label.y} textAnchor="middle" className="fill-ink-soft text-xs">
          {label.text}
        </text>
      )}
    </>
  );
}

type PlaceProps = { readonly place: Place; readonly pipeline: Pipeline; readonly isChosen: boolean };

function PlaceLink({ place, pipeline, isChosen }: PlaceProps) {
  const { stage, name, under, shape } = place;
  const note = pipeline.stages.find((each) => each.stage === stage);
  const shapeOfIt = shape === "port" ? <PortShape place={place} /> : <BoxShape place={place} />;
  if (!note) return shapeOfIt;
  const words = [shape === "port" ? `Port ${name}` : name, under].filter(Boolean).join(", ");
  return (
    <a
      href={`${pipelineAddress(pipeline, note.stage)}#place`}
      aria-label={`${words}: ${stageName(note)}`}
      aria-current={isChosen ? "true" : undefined}
      className="group/place no-underline outline-offset-2"
    >
      {shapeOfIt}
    </a>
  );
}

const BOX_LOOK =
  "stroke-line-strong fill-surface group-hover/place:stroke-accent group-hover/place:fill-accent-soft group-aria-[current=true]/place:fill-accent-soft group-aria-[current=true]/place:stroke-accent group-aria-[current=true]/place:stroke-[3px]";

function BoxShape({ place: { name, under, box, shape } }: { readonly place: Place }) {
  const [x, y, width, height] = box;
  const middle = x + width / 2;
  const center = y + height / 2;
  const isDatabase = shape === "database";
  return (
    <>
      {isDatabase ? (
        <path
          d={`M${x} ${y + 14}v${height - 28}c0 9 ${width / 4} 14 ${width / 2} 14s${width / 2}-5 ${width / 2}-14v${28 - height}c0-9-${width / 4}-14-${width / 2}-14s-${width / 2} 5-${width / 2} 14c0 9 ${width / 4} 14 ${width / 2} 14s${width / 2}-5 ${width / 2}-14`}
          className="fill-surface stroke-line-strong"
        />
      ) : (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          rx={8}
          strokeDasharray={shape === "aside" ? "5 3" : undefined}
          className={BOX_LOOK}
        />
      )}
      <text
        x={middle}
        y={center + (under ? -3 : 5)}
        textAnchor="middle"
        className="fill-ink font-semibold group-hover/place:fill-accent"
      >
        {name}
      </text>
      {under && (
        <text x={middle} y={center + 14} textAnchor="middle" className="fill-ink-soft text-xs">
          {under}
        </text>
      )}
    </>
  );
}

function PortShape({ place: { name, under, box } }: { readonly place: Place }) {
  const [x, y, width, height] = box;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} className="fill-transparent" />
      <rect
        x={x}
        y={y + 3}
        width={44}
        height={height - 6}
        rx={(height - 6) / 2}
        className="fill-accent stroke-accent group-aria-[current=true]/place:stroke-ink group-aria-[current=true]/place:stroke-[3px]"
      />
      <text
        x={x + 22}
        y={y + height / 2 + 4.5}
        textAnchor="middle"
        className="fill-on-accent font-mono text-xs font-bold"
      >
        {name}
      </text>
      <text
        x={x + 52}
        y={y + height / 2 + 4.5}
        className="fill-ink text-xs font-semibold group-hover/place:fill-accent group-aria-[current=true]/place:fill-accent group-aria-[current=true]/place:underline"
      >
        {under}
      </text>
    </>
  );
}
