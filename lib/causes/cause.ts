import { commandsIn, proseOf, type Block } from "@/lib/articles/block";
import type { CheckPlace } from "@/lib/articles/vocabulary";
import type { Area } from "@/lib/mail-flow/area";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Layer } from "@/lib/mail-flow/layer";
import type { Risk } from "@/lib/mail-flow/risk";
import type { Stage } from "@/lib/mail-flow/stage";

/** How often a cause is met before anything was checked. */
export type Likelihood = "common" | "some" | "rare";
export const LIKELIHOODS = ["common", "some", "rare"] as const satisfies readonly Likelihood[];

/** One test that tells whether it is this cause. */
export type CauseCheck = {
  readonly title: string;
  readonly minutes: number;
  readonly on: readonly CheckPlace[];
  readonly blocks: readonly Block[];
};

/** What brings mail back now without curing the cause. */
export type Relief = {
  readonly minutes: number;
  readonly risk: Risk;
  readonly undo: string;
  readonly blocks: readonly Block[];
};

/** One step of the cure. `title` is empty in files that no second reader has opened yet. */
export type Fix = {
  readonly title: string;
  readonly minutes: number;
  readonly risk: Risk;
  /** How to take back a step that no command makes. */
  readonly undo?: string;
  readonly blocks: readonly Block[];
};

/** How to see that it is over. */
export type Verify = { readonly blocks: readonly Block[] };

/** What the body of a cause's file holds. */
export type CauseBody = {
  readonly text: readonly Block[];
  readonly checks: readonly CauseCheck[];
  readonly relief?: Relief;
  readonly fixes: readonly Fix[];
  readonly verify: Verify;
};

/** A page that a sentence of the cause cites by `key`. */
export type CitedSource = { readonly key: string; readonly title: string; readonly url: string };

/** A cause that looks like this one, and why it is this one and not that one. */
export type CauseLookAlike = { readonly causeId: string; readonly difference: string };

/** Where the wizard goes on from a cause that has several causes of its own. */
export type LeadingOn = { readonly symptomId: string; readonly question: string };

/** One cause, as its file in content/causes/ tells it. Plain JSON. */
export type Cause = CauseBody & {
  readonly id: string;
  /** "/causes/clock-skew". */
  readonly url: string;
  /** Path of its file below the project's root. */
  readonly file: string;
  readonly title: string;
  /** Plain text in which backticks mark code. */
  readonly summary: string;
  readonly area: Area;
  readonly layer: Layer;
  readonly stage: Stage;
  readonly appliesTo: readonly ExchangeVersion[];
  /** Literal words of a paste that point to this cause. */
  readonly signs: readonly string[];
  readonly lookAlikes: readonly CauseLookAlike[];
  /** Addresses of the pages to read about it; the first is the main one. */
  readonly articles: readonly string[];
  readonly procedures: readonly { readonly url: string; readonly why: string }[];
  /** Why no flow asks for it. */
  readonly noFlow?: string;
  /** The search of the wizard that finds what is behind it, and the question which that answers: instead of being asked for. */
  readonly leadsTo?: LeadingOn;
  /** Why there is no relief: what the reader reads where it would stand. */
  readonly noRelief?: string;
  /** Ids that older links carry. */
  readonly renamedFrom: readonly string[];
  readonly sources: readonly CitedSource[];
  /** What people type when they look for it, by language. */
  readonly askedAs: Readonly<Record<string, readonly string[]>>;
  readonly reviewedOn: string;
};

/** The address of a cause's page. */
export function causeUrl(id: string): string {
  return `/causes/${id}`;
}

/** The cause that has this id now or had it before. */
export function findCause(causes: readonly Cause[], id: string): Cause | undefined {
  return (
    causes.find((cause) => cause.id === id) ?? causes.find(({ renamedFrom }) => renamedFrom.includes(id))
  );
}

/** All blocks of a cause in the order of its page. */
function blocksOf({ text, checks, relief, fixes, verify }: CauseBody): readonly Block[] {
  return [
    ...text,
    ...checks.flatMap(({ blocks }) => blocks),
    ...(relief?.blocks ?? []),
    ...fixes.flatMap(({ blocks }) => blocks),
    ...verify.blocks,
  ];
}

/** The prose of a cause in the order of its page, a paragraph a line. */
export function plainTextOf(cause: Cause): string {
  const { title, summary, text, checks, relief, fixes, verify } = cause;
  return [
    title,
    summary,
    ...proseOf(text),
    ...checks.flatMap((check) => [check.title, ...proseOf(check.blocks)]),
    ...proseOf(relief?.blocks ?? []),
    ...fixes.flatMap((fix) => [fix.title, ...proseOf(fix.blocks)]),
    ...proseOf(verify.blocks),
  ].join("\n");
}

/** The commands of a cause as written, each once. */
export function commandTextsOf(cause: CauseBody): readonly string[] {
  return [...new Set(commandsIn(blocksOf(cause)).map(({ code }) => code))];
}
