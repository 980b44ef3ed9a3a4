import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { incidentSchema } from "@/lib/wizard/cases/incident";
import { playIncident } from "@/lib/wizard/cases/play-incident";
import type { Played } from "@/lib/wizard/cases/play-incident";
import type { Flow } from "@/lib/wizard/flow/flow";

/** The incidents of bench/incidents.yaml, each walked through the wizard as its administrator could have. */
export function measureIncidents(flows: readonly Flow[]): readonly Played[] {
  const text = readFileSync(new URL("incidents.yaml", import.meta.url), "utf8");
  return z
    .array(incidentSchema)
    .parse(parse(text))
    .map((incident) => playIncident(flows, incident));
}

const share = (played: readonly Played[], fits: (each: Played) => boolean) =>
  `${((100 * played.filter(fits).length) / Math.max(1, played.length)).toFixed(0)} %`;

const mean = (values: readonly number[]) =>
  values.length === 0 ? "–" : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(1);

/** One row of the table: how often the true cause came first, among three, or not at all. */
export function incidentRow(played: readonly Played[]) {
  return {
    count: played.length,
    first: share(played, ({ rank }) => rank === 1),
    "among three": share(played, ({ rank }) => rank !== undefined && rank <= 3),
    absent: share(played, ({ rank }) => rank === undefined),
    "questions from nothing": mean(
      played.filter(({ isFromPaste }) => !isFromPaste).map((each) => each.questions),
    ),
    "from a paste": mean(played.filter(({ isFromPaste }) => isFromPaste).map((each) => each.questions)),
    longest: Math.max(0, ...played.map(({ questions }) => questions)),
    "with front door": Math.max(0, ...played.map(({ questions, frontAnswers }) => questions + frontAnswers)),
  };
}
