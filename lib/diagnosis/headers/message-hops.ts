import { readReceivedLine, type ReceivedLine } from "./received-line";

/** One station of a message, with the time since the station before. */
export type MessageHop = Omit<ReceivedLine, "time"> & {
  /** ISO time in UTC; absent when the line has no usable date. */
  readonly time?: string;
  /** Seconds since the station before whose clock can be believed. */
  readonly delaySeconds?: number;
  /** The clock of this station differs from its neighbours' by about so many seconds; its time counts for no delay. */
  readonly clockOffSeconds?: number;
};

/** Clocks that are synchronised differ by this much at times. */
const TOLERANCE_MS = 2_000;
const MOST_HOPS = 300;

/** The stations of a message from the first to the last. `received` holds the Received lines as they stand, latest first. */
export function readMessageHops(received: readonly string[]): readonly MessageHop[] {
  const lines = nameEdges(received.slice(0, MOST_HOPS).map(readReceivedLine).reverse());
  const believed = believedTimes(lines.map(({ time }) => time));
  let before: number | undefined;
  return lines.map(({ time, ...line }, at): MessageHop => {
    if (time === undefined) return line;
    const iso = `${new Date(time).toISOString().slice(0, 19)}Z`;
    if (!believed.has(at)) {
      const neighbour = nearestBelieved(lines, believed, at);
      const off = neighbour === undefined ? 0 : Math.round((time - neighbour) / 1000);
      return { ...line, time: iso, clockOffSeconds: off };
    }
    const delay = before === undefined ? undefined : Math.max(0, Math.round((time - before) / 1000));
    before = Math.max(before ?? time, time);
    return { ...line, time: iso, ...(delay === undefined ? {} : { delaySeconds: delay }) };
  });
}

/**
 * The positions of the largest set of times that never run backwards. A station outside it has a clock that differs:
 * no message arrives before it was sent.
 */
function believedTimes(times: readonly (number | undefined)[]): ReadonlySet<number> {
  const best: number[] = [];
  const previous: number[] = [];
  let end = -1;
  times.forEach((time, at) => {
    best[at] = time === undefined ? 0 : 1;
    previous[at] = -1;
    if (time === undefined) return;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const other = times[earlier];
      if (other === undefined || other > time + TOLERANCE_MS) continue;
      if ((best[earlier] ?? 0) + 1 > (best[at] ?? 0)) {
        best[at] = (best[earlier] ?? 0) + 1;
        previous[at] = earlier;
      }
    }
    if (end < 0 || (best[at] ?? 0) > (best[end] ?? 0)) end = at;
  });
  const believed = new Set<number>();
  for (let at = end; at >= 0; at = previous[at] ?? -1) believed.add(at);
  return believed;
}

function nearestBelieved(
  lines: readonly ReceivedLine[],
  believed: ReadonlySet<number>,
  at: number,
): number | undefined {
  for (let distance = 1; distance < lines.length; distance += 1)
    for (const other of [at + distance, at - distance]) if (believed.has(other)) return lines[other]?.time;
  return undefined;
}

/** From outside, mail reaches the Transport service through the Front End: without one in between it is an Edge server. */
function nameEdges(lines: readonly ReceivedLine[]): readonly ReceivedLine[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const isFromOutside = before ? before.role === undefined : line.from !== line.by;
    if (!isFromOutside) return line;
    if (line.role === "Transport") return { ...line, role: "Transport or Edge Transport" };
    return line.role === "Hub Transport" ? { ...line, role: "Hub or Edge Transport" } : line;
  });
}
