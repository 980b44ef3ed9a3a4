import { commandsIn, proseOf, type Block } from "@/lib/articles/block";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { CANNOT_CHECK, type Cause, type Question, type Shell } from "@/lib/wizard/flow/flow";
import { describeFrontChoices } from "@/lib/wizard/entries/front-questions";
import { groupRanking } from "@/lib/wizard/steps/group-ranking";
import { weightOf, type RankedCause } from "@/lib/wizard/steps/rank-causes";
import type { Replay } from "@/lib/wizard/steps/replay";
import { answerOfFix } from "@/lib/wizard/steps/tried-causes";
import { AUDIENCES, concerns, type AudienceId } from "./audiences";

export type ReportCommand = {
  readonly versions: readonly ExchangeVersion[];
  readonly shell: Shell;
  readonly command: string;
};

export type ReportAnswer = {
  readonly questionId: string;
  readonly question: string;
  readonly answer: string;
  readonly commands: readonly ReportCommand[];
};

export type ReportCause = {
  readonly title: string;
  readonly explanation: string;
  readonly probability: number;
  readonly article: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly notChecked: readonly string[];
};

export type ReportAction = { readonly text: string; readonly commands: readonly ReportCommand[] };

export type NextStep =
  | { readonly kind: "question"; readonly question: string; readonly commands: readonly ReportCommand[] }
  | {
      readonly kind: "cause";
      readonly title: string;
      readonly relief?: ReportAction;
      readonly fix: readonly ReportAction[];
      readonly verify: ReportAction;
      readonly separatedBy?: string;
    }
  | { readonly kind: "escalate"; readonly collect: readonly ReportAction[] };

/** All that the state of a case has to say to one audience. It is plain data, so that a page can hand it to the browser. */
export type ReportFacts = {
  readonly audience: AudienceId;
  readonly symptom: { readonly id: string; readonly title: string };
  readonly path: string;
  /** What was said at the front door: who is hit, which way the mail goes. */
  readonly said: readonly { readonly question: string; readonly answer: string }[];
  readonly answers: readonly ReportAnswer[];
  readonly notChecked: readonly string[];
  /** Fixes that were made, and what came of each. */
  readonly tried: readonly { readonly title: string; readonly result: string }[];
  /** The possible causes that concern the audience, the most probable first. */
  readonly causes: readonly ReportCause[];
  readonly cleared: readonly { readonly title: string; readonly by: string }[];
  /** The most probable cause, where it does not concern the audience and its members are our own people. */
  readonly elsewhere?: string;
  /** What we do next; only our own notes say it. */
  readonly next?: NextStep;
};

function commandsOf({ checks }: Question): readonly ReportCommand[] {
  return checks.map(({ versions, shell, command }) => ({ versions, shell, command }));
}

/** A step of a cause in a report: its title, its words, its commands. */
function actionOf({ title = "", blocks }: { title?: string; blocks: readonly Block[] }): ReportAction {
  return {
    text: [...(title === "" ? [] : [`${title}.`]), ...proseOf(blocks)].join(" "),
    commands: commandsIn(blocks).map(({ versions = EXCHANGE_VERSIONS, shell, code }) => ({
      versions,
      shell,
      command: code,
    })),
  };
}

function causeOf({ cause, probability, for: speaksFor, against, notChecked }: RankedCause): ReportCause {
  return {
    title: cause.title,
    explanation: cause.explanation,
    probability,
    article: cause.article,
    for: speaksFor.map(({ option }) => option.label),
    against: against.map(({ option }) => option.label),
    notChecked: notChecked.map(({ text }) => text),
  };
}

function nextStep({ step }: Replay): NextStep {
  if (step.kind === "question")
    return { kind: "question", question: step.question.text, commands: commandsOf(step.question) };
  const { outcome } = step;
  if (outcome.kind === "escalate")
    return {
      kind: "escalate",
      collect: outcome.collect.map(({ title, text, shell, command }) => ({
        text: `${title}: ${text}`,
        commands: shell && command ? [{ versions: EXCHANGE_VERSIONS, shell, command }] : [],
      })),
    };
  const { cause } = outcome.leader;
  return {
    kind: "cause",
    title: cause.title,
    ...(cause.relief && { relief: actionOf(cause.relief) }),
    fix: cause.fix.map(actionOf),
    verify: actionOf(cause.verify),
    ...(outcome.separatedBy && { separatedBy: outcome.separatedBy.text }),
  };
}

/** Chooses from the state what the audience needs: answers that speak about its causes, and these causes. */
export function reportFacts(state: Replay, audienceId: AudienceId): ReportFacts {
  const audience = AUDIENCES[audienceId];
  const isTheirs = (cause: Cause) => concerns(audience, cause);
  const theirs = state.flow.causes.filter(isTheirs);
  const counted = [...state.presumed, ...state.trail];
  const given = counted.filter(({ option }) => option.id !== CANNOT_CHECK);
  const speaks = given.filter(
    ({ option }) => audienceId === "notes" || theirs.some(({ id }) => weightOf(option, id) !== 0),
  );
  const { possible, cleared } = groupRanking(state.ranking);
  const [leader] = possible;
  const isNotes = audienceId === "notes";
  return {
    audience: audienceId,
    symptom: { id: state.symptom.id, title: state.symptom.title },
    path: state.path,
    said: describeFrontChoices(state.directions.front),
    answers: speaks.map(({ question, option }) => ({
      questionId: question.id,
      question: question.text,
      answer: option.label,
      commands: audience.isInside ? commandsOf(question) : [],
    })),
    notChecked: isNotes
      ? counted.filter(({ option }) => option.id === CANNOT_CHECK).map(({ question }) => question.text)
      : [],
    tried: audience.isInside
      ? state.directions.tried.map((fix) => ({
          title: fix.cause.title,
          result: answerOfFix(fix).option.label,
        }))
      : [],
    causes: possible.filter(({ cause }) => isTheirs(cause)).map(causeOf),
    cleared: cleared
      .filter(({ ranked }) => audience.isInside && isTheirs(ranked.cause))
      .map(({ ranked, by }) => ({ title: ranked.cause.title, by: by.option.label })),
    ...(leader && !isTheirs(leader.cause) && audience.isInside && { elsewhere: leader.cause.title }),
    ...(isNotes && { next: nextStep(state) }),
  };
}
