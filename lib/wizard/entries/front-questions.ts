import type { Answer } from "@/lib/wizard/flow/flow";

/** The four short questions before any symptom has a name, in the order in which they are asked. */
export const FRONT_IDS = {
  who: ["person", "device", "server", "everybody", "outside"],
  way: ["in", "out", "inside", "domain"],
  hold: ["event", "queue", "bounce", "log", "nothing"],
  changed: ["certificate", "update", "network", "dns", "nothing"],
} as const;

export type FrontQuestionId = keyof typeof FRONT_IDS;
export type FrontOptionId<Id extends FrontQuestionId = FrontQuestionId> = (typeof FRONT_IDS)[Id][number];

/** The answers with which readers come to a symptom; a question that is not there fits every answer. */
export type FrontFit = { readonly [Id in FrontQuestionId]?: readonly FrontOptionId<Id>[] | undefined };

/** What the reader chose; a question that is not there was skipped. */
export type FrontChoices = { readonly [Id in FrontQuestionId]?: FrontOptionId<Id> };

export type FrontQuestion = {
  readonly id: FrontQuestionId;
  readonly text: string;
  readonly options: readonly { readonly id: FrontOptionId; readonly label: string }[];
};

export const FRONT_QUESTIONS: readonly FrontQuestion[] = [
  {
    id: "who",
    text: "Who is hit?",
    options: [
      { id: "person", label: "One person, or a few" },
      { id: "device", label: "One device or program" },
      { id: "server", label: "One server" },
      { id: "everybody", label: "Everybody" },
      { id: "outside", label: "Only senders outside" },
    ],
  },
  {
    id: "way",
    text: "Which way does the mail go?",
    options: [
      { id: "in", label: "In from outside" },
      { id: "out", label: "Out" },
      { id: "inside", label: "Between our own people" },
      { id: "domain", label: "To one domain only" },
    ],
  },
  {
    id: "hold",
    text: "What do you hold?",
    options: [
      { id: "event", label: "An event" },
      { id: "queue", label: "A queue’s Last Error" },
      { id: "bounce", label: "A bounce" },
      { id: "log", label: "A log" },
      { id: "nothing", label: "Nothing yet" },
    ],
  },
  {
    id: "changed",
    text: "What changed lately?",
    options: [
      { id: "certificate", label: "A certificate" },
      { id: "update", label: "An update or a new server" },
      { id: "network", label: "Network or firewall" },
      { id: "dns", label: "DNS" },
      { id: "nothing", label: "Nothing that we know" },
    ],
  },
];

/** The choices in a query such as `?who=person&way=out`; what is no choice of ours is left out. Never throws. */
export function readFrontChoices(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): FrontChoices {
  const choices = FRONT_QUESTIONS.flatMap(({ id, options }) => {
    const chosen = options.find((option) => option.id === query[id]);
    return chosen ? [[id, chosen.id]] : [];
  });
  return Object.fromEntries(choices) as FrontChoices;
}

/** Whether the key is that of one of the four questions; no question of a flow may have it. */
export function isFrontQuestion(key: string): key is FrontQuestionId {
  return Object.hasOwn(FRONT_IDS, key);
}

/** The choices as they stand in an address behind a symptom: `who.everybody`, `way.out`. */
export function encodeFrontChoices(choices: FrontChoices): readonly Answer[] {
  return FRONT_QUESTIONS.flatMap(({ id }) => {
    const optionId = choices[id];
    return optionId === undefined ? [] : [{ questionId: id, optionId }];
  });
}

/** What was said at the front door, in its own words: question and answer. */
export function describeFrontChoices(
  choices: FrontChoices,
): readonly { readonly question: string; readonly answer: string }[] {
  return FRONT_QUESTIONS.flatMap(({ id, text, options }) => {
    const chosen = options.find((option) => option.id === choices[id]);
    return chosen ? [{ question: text, answer: chosen.label }] : [];
  });
}

/** The address of the front door with these choices. */
export function frontPath(choices: FrontChoices): string {
  const query = FRONT_QUESTIONS.flatMap(({ id }) =>
    choices[id] === undefined ? [] : [`${id}=${choices[id]}`],
  );
  return query.length === 0 ? "/troubleshoot" : `/troubleshoot?${query.join("&")}`;
}

/** The choices with another answer to one question; undefined takes it back. */
export function withChoice(
  choices: FrontChoices,
  id: FrontQuestionId,
  option: FrontOptionId | undefined,
): FrontChoices {
  const { [id]: _, ...others } = choices;
  return option === undefined ? others : { ...others, [id]: option };
}
