import { CANNOT_CHECK, findSymptom, presumedAnswers } from "@/lib/wizard/flow/flow";
import type { Answer, Flow, GivenAnswer, Symptom } from "@/lib/wizard/flow/flow";
import { handOverAfter } from "@/lib/wizard/steps/hand-over";
import { nextQuestion } from "@/lib/wizard/steps/next-question";
import { outcomeOf } from "@/lib/wizard/steps/outcome";
import { MOST_QUESTIONS } from "@/lib/wizard/steps/question-limit";
import { likelihoods, probabilities } from "@/lib/wizard/steps/rank-causes";

/** What follows from a step on, over every answer and every flow that the search is handed over to. */
export type SearchEnds = {
  /** Most questions that are still asked, and the answers on that way: `reply.dns`, `→ dns-query-failed` at a hand-over. */
  readonly longest: number;
  readonly way: readonly string[];
  /** Questions on average, each answer weighed by how probable it is. */
  readonly mean: number;
  /** 0 to 1: how many of the searches the limit ends, weighed alike. */
  readonly cutShare: number;
  /** Ways that name a cause in a flow in which nothing was answered. */
  readonly guesses: readonly string[];
};

type Place = { readonly flow: Flow; readonly symptom: Symptom };

/** Longer chains of hand-overs without a question go in a circle. */
const MOST_LEADS = 10;

/**
 * Walks every search that begins at a symptom as `replay` does, the limit included; what follows from the same symptom with the same
 * knowledge is walked once.
 */
export function createSearchWalk(flows: readonly Flow[]): (place: Place, frontAnswers: number) => SearchEnds {
  const known = new Map<string, SearchEnds>();

  function enter(place: Place, given: readonly Answer[], counted: number, leads: number): SearchEnds {
    if (leads > MOST_LEADS)
      throw new Error(`${place.flow.file}: "${place.symptom.id}": hand-overs go in a circle`);
    const key = [
      place.symptom.id,
      counted,
      ...given.map((each) => `${each.questionId}.${each.optionId}`),
    ].join("/");
    const kept = known.get(key);
    if (kept) return kept;
    const ends = walk(place, given, counted, leads, []);
    known.set(key, ends);
    return ends;
  }

  function walk(
    place: Place,
    given: readonly Answer[],
    counted: number,
    leads: number,
    trail: readonly GivenAnswer[],
  ): SearchEnds {
    const { flow, symptom } = place;
    const question = nextQuestion(flow, symptom, trail);
    const answer = question && given.find(({ questionId }) => questionId === question.id);
    const option = answer && question.options.find(({ id }) => id === answer.optionId);
    if (question && option) return walk(place, given, counted, leads, [...trail, { question, option }]);
    const isCut = question !== undefined && counted + given.length >= MOST_QUESTIONS;
    if (!question || isCut) return endOf(place, counted + given.length, leads, trail, isCut);
    const answers = question.options.filter(({ id }) => id !== CANNOT_CHECK);
    const now = probabilities(flow, [...presumedAnswers(flow, symptom), ...trail]);
    const shares = likelihoods(flow, answers, now);
    const after = question.options.map((each) => ({
      option: each,
      share: shares[answers.indexOf(each)] ?? 0,
      ends: walk(place, given, counted + 1, leads, [...trail, { question, option: each }]),
    }));
    const longest = after.reduce((most, each) => (each.ends.longest > most.ends.longest ? each : most));
    const sum = (value: (ends: SearchEnds) => number) =>
      after.reduce((total, { share, ends }) => total + share * value(ends), 0);
    return {
      longest: 1 + longest.ends.longest,
      way: [`${question.id}.${longest.option.id}`, ...longest.ends.way],
      mean: 1 + sum(({ mean }) => mean),
      cutShare: sum(({ cutShare }) => cutShare),
      guesses: after.flatMap(({ ends }) => ends.guesses),
    };
  }

  function endOf(
    { flow, symptom }: Place,
    counted: number,
    leads: number,
    trail: readonly GivenAnswer[],
    isCut: boolean,
  ): SearchEnds {
    const presumed = presumedAnswers(flow, symptom);
    const outcome = outcomeOf(flow, symptom, [...presumed, ...trail], { isCut });
    const lead = handOverAfter(trail, outcome);
    const target = lead && findSymptom(flows, lead.symptomId);
    if (lead && target) {
      const { way, ...ends } = enter(target, lead.answers, counted, leads + 1);
      return { ...ends, way: [`→ ${lead.symptomId}`, ...way] };
    }
    const isGuess =
      isCut && outcome.kind === "cause" && trail.every((answer) => answer.option.id === CANNOT_CHECK);
    return {
      longest: 0,
      way: [],
      mean: 0,
      cutShare: isCut ? 1 : 0,
      guesses: isGuess ? [`${symptom.id}: ${outcome.leader.cause.id}`] : [],
    };
  }

  return (place, frontAnswers) => enter(place, [], frontAnswers, 0);
}
