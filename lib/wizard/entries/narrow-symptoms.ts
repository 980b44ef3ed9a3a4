import type { Likelihood } from "@/lib/causes/cause";
import type { FrontSymptom } from "./front-symptom";
import { FRONT_IDS, FRONT_QUESTIONS, withChoice } from "./front-questions";
import type { FrontChoices, FrontFit, FrontOptionId, FrontQuestionId } from "./front-questions";

/** What to change when the choices leave too little: the question to take back, and how many symptoms fit then. */
export type Loosening = { readonly id: FrontQuestionId; readonly left: number };

export type NarrowedSymptoms = {
  /** The symptoms that fit, the likeliest first. */
  readonly fitting: readonly FrontSymptom[];
  /** For every question and option, how many symptoms would be left. */
  readonly counts: ReadonlyMap<FrontQuestionId, ReadonlyMap<FrontOptionId, number>>;
  /** The one choice to drop when no symptom is left besides those that fit everything. */
  readonly loosening: Loosening | undefined;
};

const ODDS: Readonly<Record<Likelihood, number>> = { common: 3, some: 1, rare: 1 / 3 };

/** A change is seldom known for certain, so it never excludes a symptom; it only moves others in front. */
const SOFT: readonly FrontQuestionId[] = ["changed"];
const SOFT_MISS = 0.25;

function listOf(front: FrontFit, id: FrontQuestionId): readonly FrontOptionId[] | undefined {
  return front[id];
}

/** How probable the choice is for readers who come with this symptom; 0 excludes it. */
function likelihood({ front }: FrontSymptom, id: FrontQuestionId, option: FrontOptionId): number {
  const list = listOf(front, id);
  if (!list) return 1 / FRONT_IDS[id].length;
  if (list.includes(option)) return 1 / list.length;
  return SOFT.includes(id) ? SOFT_MISS / FRONT_IDS[id].length : 0;
}

function scoreOf(symptom: FrontSymptom, choices: FrontChoices): number {
  return FRONT_QUESTIONS.reduce((score, { id }) => {
    const option = choices[id];
    return option === undefined ? score : score * likelihood(symptom, id, option);
  }, ODDS[symptom.often]);
}

function fits(symptoms: readonly FrontSymptom[], choices: FrontChoices): readonly FrontSymptom[] {
  return symptoms
    .map((symptom) => ({ symptom, score: scoreOf(symptom, choices) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ symptom }) => symptom);
}

/** A symptom that says nothing about who, way and what the reader holds fits everybody. */
function fitsEverything({ front }: FrontSymptom): boolean {
  return FRONT_QUESTIONS.every(({ id }) => SOFT.includes(id) || listOf(front, id) === undefined);
}

function looseningOf(symptoms: readonly FrontSymptom[], choices: FrontChoices): Loosening | undefined {
  const without = FRONT_QUESTIONS.filter(({ id }) => choices[id] !== undefined && !SOFT.includes(id)).map(
    ({ id }) => ({
      id,
      left: fits(symptoms, withChoice(choices, id, undefined)).length,
    }),
  );
  return without.reduce<Loosening | undefined>(
    (best, each) => (best && best.left >= each.left ? best : each),
    undefined,
  );
}

/** The symptoms that stand in lists: those within another one are reached by its first question. */
export function listedSymptoms<Kind extends FrontSymptom>(symptoms: readonly Kind[]): readonly Kind[] {
  return symptoms.filter(({ within }) => within === undefined);
}

/** What the front door shows under these choices. */
export function narrowSymptoms(symptoms: readonly FrontSymptom[], choices: FrontChoices): NarrowedSymptoms {
  const listed = listedSymptoms(symptoms);
  const fitting = fits(listed, choices);
  const counts = new Map(
    FRONT_QUESTIONS.map(({ id, options }) => [
      id,
      new Map(options.map((option) => [option.id, fits(listed, withChoice(choices, id, option.id)).length])),
    ]),
  );
  const isEmpty = fitting.every(fitsEverything);
  return { fitting, counts, loosening: isEmpty ? looseningOf(listed, choices) : undefined };
}
