import Link from "next/link";
import { STAGES, type Stage } from "@/lib/mail-flow/stage";
import { pipelineAddress, portsOf } from "@/lib/mail-flow/pipeline/pipeline";
import { PRESENT_PIPELINE } from "@/lib/mail-flow/pipeline/present-pipeline";

/** The way of a message in, and the way out of a mailbox. */
const WAYS: readonly (readonly Stage[])[] = [
  ["client", "front-end", "transport", "categorizer", "queue", "delivery"],
  ["outside", "edge", "front-end", "transport", "categorizer", "queue", "delivery"],
  ["submission", "transport", "categorizer", "queue", "outside"],
];

const SHORT: Partial<Record<Stage, string>> = {
  client: "Client",
  outside: "Outside",
  edge: "Edge",
  "front-end": "Front End",
  transport: "Transport",
  delivery: "Delivery",
  submission: "Submission",
};

/** Where the picture of something beside the way hangs on. */
const BESIDE: Partial<Record<Stage, Stage>> = {
  agents: "transport",
  directory: "categorizer",
  dns: "queue",
  network: "front-end",
  certificates: "front-end",
  service: "transport",
};

type Props = {
  readonly stage: Stage;
  /** What is marked: where a paste says that it broke, or only what a page is about. */
  readonly says?: string;
};

const STEP = 44;
const LEFT = 14;

/**
 * The map of mail flow in one line: the way up to the place, the break, and the dotted rest. For articles, diagnoses and outcomes.
 * The words beneath say the same, and lead to the place on the large map.
 */
export function SmallMap({ stage, says = "It broke here" }: Props) {
  const anchor = BESIDE[stage] ?? stage;
  const way = WAYS.find((stages) => stages.includes(anchor)) ?? [anchor];
  const at = way.indexOf(anchor);
  const isBeside = anchor !== stage;
  const x = (place: number): number => LEFT + place * STEP;
  const ports = portsOf(PRESENT_PIPELINE, stage);
  const before = way[at - 1];
  const after = way[at + 1];
  return (
    <figure className="min-w-0">
      <svg
        viewBox={`0 0 ${x(way.length - 1) + LEFT} 44`}
        aria-hidden="true"
        className="h-11 w-full max-w-72 print:h-8"
        preserveAspectRatio="xMinYMid meet"
      >
        {at > 0 && <path d={`M${x(0)} 28H${x(at)}`} strokeWidth={2.5} className="stroke-accent" />}
        {at < way.length - 1 && (
          <path
            d={`M${x(at)} 28H${x(way.length - 1)}`}
            strokeWidth={2.5}
            strokeDasharray="1 5"
            strokeLinecap="round"
            className="stroke-line-strong"
          />
        )}
        {way.map((each, place) => (
          <circle
            key={each}
            cx={x(place)}
            cy={28}
            r={5}
            strokeWidth={2}
            className={place < at ? "fill-surface stroke-accent" : "fill-surface stroke-line-strong"}
          />
        ))}
        {isBeside && (
          <path
            d={`M${x(at)} 24V12`}
            strokeWidth={1.5}
            strokeDasharray="3 3"
            className="stroke-line-strong"
          />
        )}
        <circle cx={x(at)} cy={isBeside ? 10 : 28} r={9} className="fill-broke opacity-20" />
        <circle cx={x(at)} cy={isBeside ? 10 : 28} r={5.5} className="fill-broke" />
      </svg>
      <figcaption className="mt-1 text-sm">
        <span className="font-semibold text-broke">{says}:</span>{" "}
        <Link href={`${pipelineAddress({ id: "" }, stage)}#place`} prefetch={false} className="font-semibold">
          {STAGES[stage]}
        </Link>
        {ports.length > 0 && <span className="text-ink-soft"> (port {ports.join(", ")})</span>}
        {!isBeside && (before || after) && (
          <span className="block text-xs text-ink-faint">
            {[
              before && `after ${SHORT[before] ?? STAGES[before]}`,
              after && `before ${SHORT[after] ?? STAGES[after]}`,
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
