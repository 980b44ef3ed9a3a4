import type {
  CauseCheck,
  CauseLookAlike,
  CitedSource,
  Fix,
  Likelihood,
  Relief,
  Verify,
} from "@/lib/causes/cause";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Layer } from "@/lib/mail-flow/layer";
import type { Stage } from "@/lib/mail-flow/stage";
import type { FrontFit } from "@/lib/wizard/entries/front-questions";

/** How often a cause is met before anything was checked. */
export type Prior = Likelihood;

/** What an answer says about a cause: -3 all but rules it out, 0 nothing, +3 all but proves it. */
export type Weight = -3 | -2 | -1 | 0 | 1 | 2 | 3;

export type Evidence = { readonly causeId: string; readonly weight: Weight };

/** A symptom of another flow where the search goes on, and the answers that are known there already. */
export type HandOver = { readonly symptomId: string; readonly answers: readonly Answer[] };

/** `evidence`: the evidence so far chooses the next question, or ends when nothing is worth asking. */
export type Next =
  | { readonly kind: "question"; readonly questionId: string }
  | { readonly kind: "evidence" }
  | { readonly kind: "end" }
  /** The search goes on at a symptom of another flow. */
  | ({ readonly kind: "symptom" } & HandOver);

/** The key of "I can't check this" in every question; it never carries evidence. */
export const CANNOT_CHECK = "unknown";

export type Option = {
  /** Its key in addresses, unique in the question. */
  readonly id: string;
  readonly renamedFrom: readonly string[];
  readonly label: string;
  readonly next: Next;
  /** Where the search goes on when it ends here without a cause. */
  readonly otherwise?: HandOver;
  readonly evidence: readonly Evidence[];
  /** Why its weights of 3 and -3 are true. */
  readonly because?: string;
};

export const SHELLS = ["EMS", "PowerShell", "cmd", "SMTP"] as const;
export type Shell = (typeof SHELLS)[number];

/** What the output looks like when an option is the answer. */
export type Sample = { readonly optionId: string; readonly output: string };

/** Reads one answer from an output: all of `has` occur in it and none of `lacks`. Patterns, in which case does not count. */
export type ProbeRule = {
  readonly optionId: string;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
};

/** How a script reads the answer from the output of a check; the first rule that fits counts. */
export type Probe = { readonly rules: readonly ProbeRule[] };

/** One read-only way to find the answer. `command` may hold `{{value}}` slots. */
export type Check = {
  readonly versions: readonly ExchangeVersion[];
  readonly shell: Shell;
  readonly command: string;
  readonly note?: string;
  /** Where the question wants a computer outside: this check needs none. */
  readonly inside?: true;
  readonly probe?: Probe;
  /** One for every option except "I can't check this". */
  readonly samples: readonly Sample[];
};

export const PLACES = ["sender", "receiver", "domain controller", "outside"] as const;
export type Place = (typeof PLACES)[number];

/** Prose fields here and below are plain text in which `backticks` mark code. */
export type Question = {
  readonly id: string;
  readonly renamedFrom: readonly string[];
  readonly text: string;
  readonly why: string;
  readonly where: Place;
  readonly minutes: number;
  readonly rights: string;
  /** Address of the procedure that explains the check at length. */
  readonly article?: string;
  /** Asked only where an answer or a symptom leads to it, never because the evidence chooses it. */
  readonly onlyWhenLedTo: boolean;
  readonly checks: readonly Check[];
  /** In the order shown; "I can't check this" is always the last. */
  readonly options: readonly Option[];
};

/** How to see that it is over: a read-only command and what it shows then. */
export type VerifyCheck = {
  readonly text: string;
  readonly shell: Shell;
  readonly command: string;
  readonly healthy: string;
};

/** A cause as a flow weighs it: what its file in content/causes says, and how often it is met here. */
export type Cause = {
  readonly id: string;
  /** Address of its own page. */
  readonly url: string;
  readonly title: string;
  /** Plain text in which `backticks` mark code. */
  readonly explanation: string;
  readonly layer: Layer;
  /** Where in mail flow it sits. */
  readonly stage: Stage;
  readonly prior: Prior;
  /** Address of the article to read; its own page where no article is about it. */
  readonly article: string;
  /** Addresses of further articles, such as events and codes, that are about this cause. */
  readonly articles: readonly string[];
  /** Addresses of procedures that help with the fix. */
  readonly procedures: readonly string[];
  readonly checks: readonly CauseCheck[];
  /** What brings mail back now without curing the cause; not every cause has one. */
  readonly relief?: Relief;
  readonly fix: readonly Fix[];
  readonly verify: Verify;
  /** Those of them that the flow can tell apart. */
  readonly lookAlikes: readonly CauseLookAlike[];
  readonly sources: readonly CitedSource[];
};

/** Texts that occur in a paste: all of `all` and `codes`, none of `none`. */
export type Matcher = {
  readonly all: readonly string[];
  readonly none: readonly string[];
  /** Codes such as "454 4.7.0", matched as whole numbers, "454-4.7.0" too. */
  readonly codes: readonly string[];
  /** False: it only adds answers when another matcher has found the symptom. */
  readonly starts: boolean;
  readonly answers: readonly Answer[];
  readonly fixtures: readonly string[];
};

/** One of the three things that help whoever takes over. */
export type CollectItem = {
  readonly title: string;
  readonly text: string;
  readonly shell?: Shell;
  readonly command?: string;
};

/** Something to look at before the first question, because it makes every answer worthless. */
export type RedFlag = {
  readonly title: string;
  readonly text: string;
  readonly shell: Shell;
  readonly command: string;
};

export type DoNot = { readonly title: string; readonly why: string };

/** An article about a symptom; `answers` is what it already proves, so that a reader who comes from it starts there. */
export type SymptomArticle = { readonly url: string; readonly answers: readonly Answer[] };

/** What the reader sees first, before any symptom has a name. */
export const SIGHTS = ["queue", "bounce", "cannot-send", "server", "not-sure"] as const;
export type Sight = (typeof SIGHTS)[number];

export type Symptom = {
  readonly id: string;
  readonly renamedFrom: readonly string[];
  /** A problem in the reader's words. */
  readonly title: string;
  /** Under which heading the reader looks for it. */
  readonly group: Sight;
  /** Key of the symptom whose first question leads here; this one does not stand in lists. */
  readonly within?: string;
  /** How often readers come with it. */
  readonly often: Likelihood;
  readonly front: FrontFit;
  readonly summary: string;
  readonly first: Next;
  /** Answers that the symptom itself gives; they count, but are not asked and not in the address. */
  readonly presumed: readonly Answer[];
  /** Articles about the symptom itself. */
  readonly articles: readonly SymptomArticle[];
  readonly redFlags: readonly RedFlag[];
  readonly doNot: readonly DoNot[];
  readonly collect: readonly CollectItem[];
  readonly verify: VerifyCheck;
  readonly matchers: readonly Matcher[];
};

export type FormerCause = { readonly id: string; readonly symptomId: string };

export type FlowSource = { readonly title: string; readonly url: string };

export type Flow = {
  readonly id: string;
  /** Path of its file below the project's root. */
  readonly file: string;
  readonly version: number;
  readonly title: string;
  readonly reviewedOn: string;
  readonly sources: readonly FlowSource[];
  /** Keys of questions that older links may still carry. */
  readonly retired: readonly string[];
  /** What was a cause here and only said where the search goes on: older links name it. */
  readonly formerCauses: readonly FormerCause[];
  readonly symptoms: readonly Symptom[];
  readonly questions: readonly Question[];
  readonly causes: readonly Cause[];
  /** Titles of the articles that it leads to, by their addresses; without them until the articles are known. */
  readonly titles?: Readonly<Record<string, string>>;
};

/** An answer by its keys, as it stands in an address. */
export type Answer = { readonly questionId: string; readonly optionId: string };

/** An answer whose question and option exist. */
export type GivenAnswer = { readonly question: Question; readonly option: Option };

/** The question that has this key now or had it before. */
export function findQuestion(flow: Flow, questionId: string): Question | undefined {
  return (
    flow.questions.find(({ id }) => id === questionId) ??
    flow.questions.find(({ renamedFrom }) => renamedFrom.includes(questionId))
  );
}

/** The option that has this key now or had it before. */
export function findOption(question: Question, optionId: string): Option | undefined {
  return (
    question.options.find(({ id }) => id === optionId) ??
    question.options.find(({ renamedFrom }) => renamedFrom.includes(optionId))
  );
}

/** The symptom that has this key now or had it before, with its flow; undefined when there is none. */
export function findSymptom(
  flows: readonly Flow[],
  symptomId: string,
): { readonly flow: Flow; readonly symptom: Symptom } | undefined {
  const all = flows.flatMap((flow) => flow.symptoms.map((symptom) => ({ flow, symptom })));
  return (
    all.find(({ symptom }) => symptom.id === symptomId) ??
    all.find(({ symptom }) => symptom.renamedFrom.includes(symptomId))
  );
}

/** Every key that leads to a symptom, with those that older links carry. */
export function symptomKeys(flows: readonly Flow[]): readonly string[] {
  return flows.flatMap(({ symptoms }) => symptoms.flatMap(({ id, renamedFrom }) => [id, ...renamedFrom]));
}

/** The answers that the symptom itself gives. Keys that the flow does not have are left out (the flow check reports them). */
export function presumedAnswers(flow: Flow, symptom: Symptom): readonly GivenAnswer[] {
  return symptom.presumed.flatMap(({ questionId, optionId }) => {
    const question = findQuestion(flow, questionId);
    const option = question && findOption(question, optionId);
    return option ? [{ question, option }] : [];
  });
}
