import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { CARRIED_KEY } from "@/lib/wizard/steps/carried-symptoms";
import { DIRECTION_KEYS } from "@/lib/wizard/steps/directions";
import { isFrontQuestion } from "@/lib/wizard/entries/front-questions";
import type { Answer } from "@/lib/wizard/flow/flow";

/** An answer and when it was given, as an ISO time. */
export type TimedAnswer = Answer & { readonly at: string };

/** A step of a fix that the reader has done, and the questions whose answers it could have changed. */
export type DoneFix = { readonly id: string; readonly at: string; readonly questionIds: readonly string[] };

/** A case as it is kept in the reader's browser: keys and titles of ours, and the name that the reader gave it. */
export type UnfinishedCase = {
  readonly id: string;
  readonly name: string;
  readonly symptomId: string;
  readonly symptomTitle: string;
  readonly stepTitle: string;
  readonly startedAt: string;
  readonly changedAt: string;
  readonly answers: readonly TimedAnswer[];
  readonly fixes: readonly DoneFix[];
};

/** Where the reader is now. */
export type VisitedStep = Pick<UnfinishedCase, "symptomId" | "symptomTitle" | "stepTitle"> & {
  readonly answers: readonly Answer[];
};

/** More are not kept; the one that rested longest goes first. */
const MAX_CASES = 100;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function hasTexts<Key extends string>(
  value: unknown,
  keys: readonly Key[],
): value is Record<Key, string> & Record<string, unknown> {
  return isRecord(value) && keys.every((key) => typeof value[key] === "string");
}

function readList<Read>(value: unknown, read: (entry: unknown) => Read | undefined): readonly Read[] {
  return Array.isArray(value) ? value.flatMap((entry: unknown) => read(entry) ?? []) : [];
}

function readAnswer(value: unknown): TimedAnswer | undefined {
  if (!hasTexts(value, ["questionId", "optionId", "at"])) return undefined;
  const { questionId, optionId, at } = value;
  return { questionId, optionId, at };
}

function readFix(value: unknown): DoneFix | undefined {
  if (!hasTexts(value, ["id", "at"])) return undefined;
  const { id, at, questionIds } = value;
  return { id, at, questionIds: readList(questionIds, (key) => (typeof key === "string" ? key : undefined)) };
}

function readCase(value: unknown): UnfinishedCase | undefined {
  const texts = ["id", "name", "symptomId", "symptomTitle", "stepTitle", "startedAt", "changedAt"] as const;
  if (!hasTexts(value, texts)) return undefined;
  const { id, name, symptomId, symptomTitle, stepTitle, startedAt, changedAt } = value;
  const answers = readList(value.answers, readAnswer);
  const fixes = readList(value.fixes, readFix);
  return { id, name, symptomId, symptomTitle, stepTitle, startedAt, changedAt, answers, fixes };
}

/** The cases in a stored text, the latest first. What is damaged is left out; never throws. */
export function parseCases(stored: string): readonly UnfinishedCase[] {
  try {
    const cases = readList<UnfinishedCase>(JSON.parse(stored), readCase);
    return [...cases].sort((one, other) => other.changedAt.localeCompare(one.changedAt));
  } catch {
    return [];
  }
}

function isAmong(answer: Answer, answers: readonly Answer[]): boolean {
  return answers.some(
    ({ questionId, optionId }) => questionId === answer.questionId && optionId === answer.optionId,
  );
}

/** An address may hold several of these, such as fixes that were tried; of all else there is one each. */
const REPEATED: readonly string[] = DIRECTION_KEYS.filter((key) => key !== "reach" && !isFrontQuestion(key));

/** Whether one answer takes the place of the other. */
function isInPlaceOf(one: Answer, other: Answer): boolean {
  return (
    one.questionId === other.questionId &&
    (!REPEATED.includes(one.questionId) || one.optionId === other.optionId)
  );
}

function keysOf({ questionId, optionId }: Answer): Answer {
  return { questionId, optionId };
}

/** Whether the step belongs to the case: the same symptom, or one that its search was handed over to. */
export function goesOnWith({ symptomId }: UnfinishedCase, step: VisitedStep): boolean {
  return (
    symptomId === step.symptomId ||
    step.answers.some(({ questionId, optionId }) => questionId === CARRIED_KEY && optionId === symptomId)
  );
}

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/**
 * The kept case that a step opened without one belongs to: the same answers at any time, or a case of the last half day that
 * has these answers and more.
 */
export function caseOfStep(
  cases: readonly UnfinishedCase[],
  { symptomId, answers }: VisitedStep,
  now: Date,
): UnfinishedCase | undefined {
  const fitting = cases.filter(
    (each) => each.symptomId === symptomId && answers.every((answer) => isAmong(answer, each.answers)),
  );
  return (
    fitting.find((each) => each.answers.length === answers.length) ??
    fitting.find(({ changedAt }) => now.getTime() - Date.parse(changedAt) < HALF_A_DAY)
  );
}

/**
 * The cases after a step of the case `id` was opened. Only what changed since `seen`, the answers that this tab saw last, is
 * written, so that answers given meanwhile in another tab stay.
 */
export function recordStep(
  cases: readonly UnfinishedCase[],
  id: string,
  step: VisitedStep,
  seen: readonly Answer[],
  at: string,
): readonly UnfinishedCase[] {
  const known = cases.find((each) => each.id === id);
  const kept = known?.answers ?? [];
  const before = known ? seen : [];
  const removed = before.filter((answer) => !step.answers.some((now) => isInPlaceOf(now, answer)));
  const changed = step.answers.filter((answer) => isAmong(answer, kept) || !isAmong(answer, before));
  const answers = [
    // In the order of the address: what came with an earlier search stands before what it led to.
    ...changed.map((answer) => kept.find((each) => isAmong(each, [answer])) ?? { ...keysOf(answer), at }),
    ...kept.filter((answer) => !isAmong(answer, removed) && !changed.some((now) => isInPlaceOf(now, answer))),
  ];
  const { symptomId, symptomTitle, stepTitle } = step;
  const next: UnfinishedCase = {
    name: symptomTitle,
    startedAt: at,
    fixes: [],
    ...known,
    id,
    symptomId,
    symptomTitle,
    stepTitle,
    changedAt: at,
    answers,
  };
  return [next, ...cases.filter((each) => each.id !== id)].slice(0, MAX_CASES);
}

function changeCase(
  cases: readonly UnfinishedCase[],
  id: string,
  change: (each: UnfinishedCase) => UnfinishedCase,
): readonly UnfinishedCase[] {
  return cases.map((each) => (each.id === id ? change(each) : each));
}

/** The cases with another name for one; an empty name leaves the old one. */
export function renameCase(
  cases: readonly UnfinishedCase[],
  id: string,
  name: string,
): readonly UnfinishedCase[] {
  const wanted = name.trim().slice(0, 80);
  return changeCase(cases, id, (each) => ({ ...each, name: wanted === "" ? each.name : wanted }));
}

/** The cases after a step of a fix was ticked, or unticked with `fix` undefined. */
export function tickFix(
  cases: readonly UnfinishedCase[],
  id: string,
  fixId: string,
  fix: Omit<DoneFix, "id"> | undefined,
): readonly UnfinishedCase[] {
  return changeCase(cases, id, (each) => ({
    ...each,
    fixes: [...each.fixes.filter((done) => done.id !== fixId), ...(fix ? [{ ...fix, id: fixId }] : [])],
  }));
}

/** The cases after the reader has said that an answer is still so. */
export function confirmAnswer(
  cases: readonly UnfinishedCase[],
  id: string,
  questionId: string,
  at: string,
): readonly UnfinishedCase[] {
  return changeCase(cases, id, (each) => ({
    ...each,
    answers: each.answers.map((answer) => (answer.questionId === questionId ? { ...answer, at } : answer)),
  }));
}

/** The latest fix that could have changed the answer since it was given; undefined while the answer is fresh. */
export function fixSinceAnswer({ answers, fixes }: UnfinishedCase, questionId: string): DoneFix | undefined {
  const answer = answers.find((each) => each.questionId === questionId);
  if (!answer) return undefined;
  return [...fixes]
    .sort((one, other) => other.at.localeCompare(one.at))
    .find((fix) => fix.questionIds.includes(questionId) && fix.at >= answer.at);
}

/** Where the case goes on. */
export function casePath({ symptomId, answers }: UnfinishedCase): string {
  return wizardPath(symptomId, answers);
}
