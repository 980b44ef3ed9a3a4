import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import { CANNOT_CHECK, findQuestion } from "@/lib/wizard/flow/flow";
import type { Cause, Flow, Option, Question, Symptom } from "@/lib/wizard/flow/flow";
import { weightOf } from "@/lib/wizard/steps/rank-causes";

/** `pick` stands for the rule that the most telling check left is asked next; `escalate` for an end without a cause. */
export type MapNode =
  | { readonly id: string; readonly kind: "symptom"; readonly symptom: Symptom }
  | { readonly id: string; readonly kind: "question"; readonly question: Question }
  | { readonly id: string; readonly kind: "cause"; readonly cause: Cause }
  | { readonly id: "pick" | "escalate"; readonly kind: "pick" | "escalate" };

export type MapEdge = {
  readonly from: string;
  readonly to: string;
  /** The answer that the edge leaves from; undefined when it leaves from the node as a whole. */
  readonly option?: Option;
};

/** A symptom as a picture: the questions with their authored ways, and from each cause back to the answers that speak for it most. */
export type FlowMap = {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly questions: readonly Question[];
  readonly causes: readonly Cause[];
};

export const SYMPTOM_NODE = "symptom";
export const questionNode = ({ id }: Question): string => `q-${id}`;
export const causeNode = ({ id }: Cause): string => `c-${id}`;

/** Less than "speaks clearly for it" would join every question with every cause. */
const DRAWN_FROM = 2;

/** The answers that speak for the cause more than any other answer does. */
function strongestAnswers(cause: Cause, questions: readonly Question[]): readonly MapEdge[] {
  const answers = questions.flatMap((question) =>
    question.options.map((option) => ({ question, option, weight: weightOf(option, cause.id) })),
  );
  const strongest = Math.max(...answers.map(({ weight }) => weight));
  return answers
    .filter(({ weight }) => weight === strongest && weight >= DRAWN_FROM)
    .map(({ question, option }) => ({ from: questionNode(question), to: causeNode(cause), option }));
}

/** What can be met from the symptom on: questions in the order in which the ways come to them, and the causes that can be named. */
export function flowMap(flow: Flow, symptom: Symptom): FlowMap {
  const steps = enumerateSymptom(flow, symptom);
  const questions = [
    ...new Set(steps.flatMap(({ reached }) => (reached.kind === "question" ? [reached.question] : []))),
  ];
  const causes = flow.causes.filter((cause) =>
    steps.some(
      ({ reached }) =>
        reached.kind === "outcome" &&
        reached.outcome.kind === "cause" &&
        reached.outcome.leader.cause === cause,
    ),
  );
  const authored = questions.flatMap((question) =>
    question.options.flatMap((option): readonly MapEdge[] => {
      const next = option.next.kind === "question" ? findQuestion(flow, option.next.questionId) : undefined;
      return next && questions.includes(next) && option.id !== CANNOT_CHECK
        ? [{ from: questionNode(question), to: questionNode(next), option }]
        : [];
    }),
  );
  const isLedTo = (question: Question, last: Option | undefined) => {
    const next = last ? last.next : symptom.first;
    return next.kind === "question" && findQuestion(flow, next.questionId) === question;
  };
  const picks = steps.flatMap(({ trail, reached }) =>
    reached.kind === "question" && !isLedTo(reached.question, trail.at(-1)?.option)
      ? [{ from: trail.at(-1)?.question, to: reached.question }]
      : [],
  );
  const picked = new Set(picks.map(({ to }) => to));
  const beforePick = new Set(
    picks.flatMap(({ from }) =>
      from === undefined ? [SYMPTOM_NODE] : picked.has(from) ? [] : [questionNode(from)],
    ),
  );
  const [first] = questions;
  return {
    nodes: [
      { id: SYMPTOM_NODE, kind: "symptom", symptom },
      ...questions.map((question) => ({
        id: questionNode(question),
        kind: "question" as const,
        question,
      })),
      ...(picked.size > 0 ? [{ id: "pick" as const, kind: "pick" as const }] : []),
      ...causes.map((cause) => ({ id: causeNode(cause), kind: "cause" as const, cause })),
      { id: "escalate", kind: "escalate" },
    ],
    edges: [
      ...(first && !picked.has(first) ? [{ from: SYMPTOM_NODE, to: questionNode(first) }] : []),
      ...authored,
      ...[...beforePick].map((from) => ({ from, to: "pick" })),
      ...[...picked].map((question) => ({ from: "pick", to: questionNode(question) })),
      ...causes.flatMap((cause) => strongestAnswers(cause, questions)),
      { from: picked.size > 0 ? "pick" : first ? questionNode(first) : SYMPTOM_NODE, to: "escalate" },
    ],
    questions,
    causes,
  };
}
