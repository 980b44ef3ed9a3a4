import { citesIn } from "@/lib/articles/block";
import type { CitedSource, Fix, Relief, Verify } from "@/lib/causes/cause";
import type { Cause } from "@/lib/wizard/flow/flow";
import { fixPath, type Replay } from "@/lib/wizard/steps/replay";
import type { FixResult } from "@/lib/wizard/steps/tried-causes";

/** What the page of an outcome shows of its cause: plain data, and only the sources that it cites. */
export type CauseFacts = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly relief?: Relief;
  readonly fix: readonly Fix[];
  readonly verify: Verify;
  readonly sources: readonly CitedSource[];
  /** Where each result of a fix leads; not there once it is solved. */
  readonly results?: Readonly<Record<FixResult, string>>;
  /** The questions whose answers a fix could change. */
  readonly touched: readonly string[];
};

/** Chooses from a cause and the state of the wizard what the page of the outcome needs. */
export function causeFacts(
  state: Replay,
  cause: Cause,
  touched: readonly string[],
  isSolved: boolean,
): CauseFacts {
  const { id, title, url, relief, fix, verify, sources } = cause;
  const cited = citesIn([relief, ...fix, verify].flatMap((part) => part?.blocks ?? []));
  return {
    id,
    title,
    url,
    ...(relief ? { relief } : {}),
    fix,
    verify,
    sources: sources.filter(({ key }) => cited.includes(key)),
    ...(isSolved ? {} : { results: resultPaths(state, cause) }),
    touched,
  };
}

function resultPaths(state: Replay, cause: Cause): Readonly<Record<FixResult, string>> {
  const pathOf = (result: FixResult) => fixPath(state, cause, result);
  return { tried: pathOf("tried"), better: pathOf("better"), solved: pathOf("solved") };
}
