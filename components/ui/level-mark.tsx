import type { EventLevel } from "@/lib/mail-flow/event-level";

const LOOK: Record<EventLevel, { shape: string; colour: string }> = {
  Critical: { shape: "shape-dot", colour: "text-danger" },
  Error: { shape: "shape-dot", colour: "text-danger" },
  Warning: { shape: "shape-triangle", colour: "text-caution" },
  Information: { shape: "shape-square", colour: "text-info" },
};

type Props = {
  readonly level: EventLevel;
  /** Where there is room for the shape only, the word is for screen readers. */
  readonly isShort?: boolean;
};

/** How severe an event is: ● error, ▲ warning, ■ information, and the word. */
export function LevelMark({ level, isShort = false }: Props) {
  const { shape, colour } = LOOK[level];
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm whitespace-nowrap ${colour}`}>
      <span aria-hidden="true" className={`shape ${shape}`} />
      <span className={isShort ? "sr-only sm:not-sr-only" : ""}>{level}</span>
    </span>
  );
}
