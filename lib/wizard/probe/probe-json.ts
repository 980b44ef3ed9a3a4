import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Place, Shell } from "@/lib/wizard/flow/flow";
import type { Replay } from "@/lib/wizard/steps/replay";
import { openChecks } from "./open-checks";
import { writeProbe } from "./probe-script";

/** The scripts of a symptom as the JSON API gives them. `code` may hold `{{value}}` slots. */
export type ProbeJson = {
  readonly symptom: string;
  readonly title: string;
  readonly scripts: readonly {
    readonly place: Place;
    readonly shell: Shell;
    readonly versions: readonly ExchangeVersion[];
    readonly code: string;
  }[];
};

/** What `GET /api/probe/<symptom>` answers. */
export function probeJson(state: Replay): ProbeJson {
  const { flow, symptom } = state;
  return {
    symptom: symptom.id,
    title: symptom.title,
    scripts: writeProbe(flow, symptom, openChecks(state)).places.flatMap(({ place, scripts }) =>
      scripts.map(({ shell, versions, code }) => ({ place, shell, versions, code })),
    ),
  };
}
