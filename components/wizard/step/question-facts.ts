import type { Check, Place, Question } from "@/lib/wizard/flow/flow";
import { answerPath, type Replay } from "@/lib/wizard/steps/replay";

/** A check without the samples that all checks of the question share. */
type CheckFacts = Pick<Check, "versions" | "shell" | "command" | "note"> & {
  readonly samples?: Check["samples"];
};

/** What the page of a question shows of it: plain data, each text once, and what is usual left out. */
export type QuestionFacts = {
  /** The address of the step. */
  readonly path: string;
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly where: Place;
  readonly minutes: number;
  readonly rights: string;
  readonly article?: string;
  readonly checks: readonly CheckFacts[];
  /** Outputs that look the same for every check. */
  readonly samples: Check["samples"];
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Where answers lead whose address is not the step's own with the answer behind it. */
  readonly hrefs?: Readonly<Record<string, string>>;
  /** The answer that was given before. */
  readonly given?: string;
  readonly left: number;
  readonly minutesLeft: number;
  readonly isUnanswered?: boolean;
};

function sharedSamples({ checks: [first, ...others] }: Question): Check["samples"] {
  const text = JSON.stringify(first?.samples);
  return first && others.every(({ samples }) => JSON.stringify(samples) === text) ? first.samples : [];
}

/** Chooses from the state of the wizard what the page of its question needs. */
export function questionFacts(
  state: Replay,
  { question, remaining }: Extract<Replay["step"], { kind: "question" }>,
  isUnanswered: boolean,
): QuestionFacts {
  const { id, text, why, where, minutes, rights, article, checks, options } = question;
  const samples = sharedSamples(question);
  const given = state.inactive.find((answer) => answer.question.id === id);
  const hrefs = Object.fromEntries(
    options
      .map((option) => [option.id, answerPath(state, option)] as const)
      .filter(([optionId, href]) => href !== `${state.path}/${id}.${optionId}`),
  );
  return {
    path: state.path,
    id,
    text,
    why,
    where,
    minutes,
    rights,
    ...(article === undefined ? {} : { article }),
    checks: checks.map(({ versions, shell, command, note, samples: own }) => ({
      versions,
      shell,
      command,
      ...(note === undefined ? {} : { note }),
      ...(samples.length > 0 ? {} : { samples: own }),
    })),
    samples,
    options: options.map((option) => ({ id: option.id, label: option.label })),
    ...(Object.keys(hrefs).length > 0 ? { hrefs } : {}),
    ...(given ? { given: given.option.id } : {}),
    left: remaining.checks,
    minutesLeft: remaining.minutes,
    ...(isUnanswered ? { isUnanswered } : {}),
  };
}
