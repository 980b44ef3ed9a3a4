import type { AskedLanguage, Phrases } from "@/lib/articles/asked-languages";
import { articleName } from "@/lib/articles/article";
import {
  createDiagnoser,
  type Diagnoser,
  type Diagnosis,
  type DiagnosisResult,
} from "@/lib/diagnosis/diagnose";
import type { SignedCauses } from "@/lib/diagnosis/fitting-causes";
import { isAboutReadingMail } from "@/lib/diagnosis/clients/other-protocol";
import { nameArticles, type DiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import type { SearchBody, SearchCore } from "@/lib/search/artefacts";
import { createLogSummary, type LogSummaryReader } from "@/lib/diagnosis/log-summary/log-summary";
import { arrangeEventWindow, hasWindowsBesideEachOther } from "@/lib/pictures/event-window";
import { healPictureText, type HealedText } from "@/lib/pictures/heal-picture-text";
import { arrangeListWindow } from "@/lib/pictures/list-window";
import { collectPictureWords, type PictureWords } from "@/lib/pictures/known-words";
import { createSearchEngine, type SearchEngine } from "@/lib/search/engine";
import type { Flow } from "@/lib/wizard/flow/flow";
import type { SearchAnswer, SearchOptions, SearchResult } from "@/lib/search/answer/search-answer";
import { readSpokenChoices } from "@/lib/wizard/entries/front-choices-of-words";
import { describeFrontChoices, frontPath } from "@/lib/wizard/entries/front-questions";
import { startFromPaste, type PreAnswer } from "@/lib/wizard/entries/start-from-paste";
import { bareIdentifier, type FirstCheck, type FirstChecks } from "./first-checks";
import { causesOfPaste, type BranchesByArticle, type CausesOfPaste } from "./causes-of-paste";

/** What triage works from. Each part is a file of its own, so that a question waits only for what it needs. */
export type TriageParts = {
  /** Identifiers and titles: enough for a first answer to a query. */
  readonly search: SearchCore;
  /** Identifiers and wordings: enough to know a paste. */
  readonly diagnosis: DiagnosisIndex;
  readonly fullText: SearchBody;
  /** The causes inside the articles, and the wizard's flows. */
  readonly guidance: {
    readonly causes: SignedCauses;
    readonly branches: BranchesByArticle;
    readonly firstChecks: FirstChecks;
    readonly flows: readonly Flow[];
  };
};

/** Where each part can be fetched. */
export type PartAddresses = Readonly<Record<keyof TriageParts, string>> & {
  /** Phrases that only queries in the language need. */
  readonly languages: Readonly<Record<AskedLanguage, string>>;
};

/** Words of the paste that answer a question. */
type AnsweringWords = { readonly answer: string; readonly text: string; readonly line: number };

/** A symptom that the wizard can start with, because the paste says so. */
export type WizardStart = {
  readonly url: string;
  readonly title: string;
  /** What in the paste speaks for the symptom. */
  readonly because: readonly { readonly text: string; readonly line: number }[];
  /** Questions that the paste already answers, with the words that do. */
  readonly preAnswers: readonly ({ readonly question: string } & AnsweringWords)[];
  /** Questions that the paste answers in several ways: they are asked. */
  readonly contradictions: readonly {
    readonly question: string;
    readonly signs: readonly AnsweringWords[];
  }[];
  /** How many questions are answered already, and how many are still to come on average. */
  readonly progress: { readonly answered: number; readonly left: number };
};

/** A diagnosis, and the causes inside its article that words of the paste point to. */
export type DiagnosisWithCauses = Diagnosis & CausesOfPaste;

export type PasteDiagnosis = Omit<DiagnosisResult, "diagnoses"> & {
  readonly diagnoses: readonly DiagnosisWithCauses[];
  readonly wizardStarts: readonly WizardStart[];
  /** False as long as causes and questions are still on their way: there may be some all the same. */
  readonly isComplete: boolean;
};

/** The answer to a query. `firstCheck` is that of the first result, where nothing but its ID or code was asked for. */
export type TriageAnswer = SearchAnswer & { readonly firstCheck?: FirstCheck };

export type Triage = Pick<SearchEngine, "suggest" | "knownWords"> & {
  readonly search: (query: string, options?: SearchOptions) => TriageAnswer;
  /** What a pasted text is about. Nothing of the text is kept. */
  readonly diagnose: (pastedText: string) => PasteDiagnosis;
  /** Mends what was read from a picture, and arranges it as if it had been copied. */
  readonly healPicture: (readText: string) => HealedText;
  /** Reads a log of any length, piece by piece, into a summary. */
  readonly summariseLog: () => LogSummaryReader;
  /** Adds parts as they arrive. */
  readonly add: (parts: Partial<TriageParts>) => void;
  /** Adds the phrases of a language. */
  readonly addLanguage: (language: AskedLanguage, phrases: Phrases) => void;
  /** Does now what the first question would otherwise wait for. */
  readonly warm: () => void;
};

/** Every word that articles spell in what servers say: wordings, sources, tokens, and the error words of causes. */
function pictureWords({ diagnosis, guidance }: Partial<TriageParts>): PictureWords {
  const articles = diagnosis?.articles ?? [];
  return collectPictureWords([
    ...(diagnosis?.templates.map(({ text }) => text) ?? []),
    ...articles.flatMap(({ eventSources = [], tokens = [] }) => [...eventSources, ...tokens]),
    ...Object.values(guidance?.causes ?? {}).flatMap((causes) => causes.flatMap(({ signs }) => signs)),
  ]);
}

function answeringWords({ option, words, line }: PreAnswer): AnsweringWords {
  return { answer: option.label, text: words, line };
}

function wizardStarts(flows: readonly Flow[], pastedText: string): readonly WizardStart[] {
  return startFromPaste(flows, pastedText).map((start) => ({
    url: start.path,
    title: start.symptom.title,
    because: start.found.map(({ words, line }) => ({ text: words, line })),
    preAnswers: start.preAnswers.map((each) => ({ question: each.question.text, ...answeringWords(each) })),
    contradictions: start.contradictions.map(({ question, signs }) => ({
      question: question.text,
      signs: signs.map(answeringWords),
    })),
    progress: start.progress,
  }));
}

/** A text in which nothing exact was recognised: the reader has described the fault instead of pasting it. */
function isPlainDescription({ format, diagnoses, clues, unknown }: DiagnosisResult): boolean {
  return format === "text" && diagnoses.length === 0 && clues.length === 0 && !unknown;
}

const WINDOWS_BESIDE =
  "The picture shows windows beside each other, and their lines were mixed. Cut out one window and use that.";
const LONGEST_DESCRIPTION = 1_000;
const MOST_GUESSES = 3;
/** Words alone are weak evidence. */
const SURENESS_OF_WORDS = 0.45;

function readAsQuery(engine: SearchEngine, text: string): readonly Diagnosis[] {
  if (text.length > LONGEST_DESCRIPTION) return [];
  return engine
    .search(`${text} `, { limit: MOST_GUESSES, kinds: ["event", "code", "problem"] })
    .results.flatMap(({ kind, score, why, ...rest }): readonly Diagnosis[] =>
      kind === "procedure" || kind === "cause" || kind === "wizard"
        ? []
        : [
            {
              ...articleName({ ...rest, kind }),
              confidence: Math.round(score * SURENESS_OF_WORDS * 1000) / 1000,
              evidence: [{ text: "", line: 1, why: `The article ${why}` }],
              parameters: {},
            },
          ],
    );
}

/** The wizard's front door opens with what the words of the query already answer. */
function withSpokenChoices(result: SearchResult, query: string): SearchResult {
  if (result.kind !== "wizard") return result;
  const choices = readSpokenChoices(query);
  const answers = describeFrontChoices(choices).map(({ answer }) => answer);
  if (answers.length === 0) return result;
  return {
    ...result,
    url: frontPath(choices),
    snippet: `Already answered by your words: ${answers.join("; ")}.`,
    matches: { ...result.matches, snippet: [] },
  };
}

function arrived<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("Asked before the part that answers has arrived.");
  return part;
}

/**
 * Search and diagnosis over the same artefacts, wherever they run: worker, server route or API. Each of the two is built when
 * it is first asked for, so that nobody waits for the other. Without `search` a paste is known by its wordings only.
 * A question whose own part is not there throws.
 */
export function createTriage(first: Partial<TriageParts> = {}): Triage {
  let parts = first;
  let builtEngine: SearchEngine | undefined;
  let builtDiagnoser: Diagnoser | undefined;
  let knownWords: PictureWords | undefined;
  const languages = new Map<AskedLanguage, Phrases>();
  function buildEngine(): SearchEngine {
    const built = createSearchEngine(arrived(parts.search), parts.fullText);
    for (const [language, phrases] of languages) built.addLanguage(language, phrases);
    return built;
  }
  const engine = () => (builtEngine ??= buildEngine());
  const diagnoser = () => (builtDiagnoser ??= createDiagnoser(arrived(parts.diagnosis)));
  function withCauses(diagnosis: Diagnosis, pastedText: string): DiagnosisWithCauses {
    const known = [String(diagnosis.eventId ?? ""), ...(diagnosis.codes ?? [])];
    const causes = parts.guidance?.causes[diagnosis.url] ?? [];
    const branches = parts.guidance?.branches[diagnosis.url] ?? [];
    return { ...diagnosis, ...causesOfPaste(causes, branches, pastedText, known) };
  }
  return {
    search: (query, options) => {
      const found = engine().search(query, options);
      const answer = { ...found, results: found.results.map((result) => withSpokenChoices(result, query)) };
      const asked = bareIdentifier(answer);
      const firstCheck = asked && parts.guidance?.firstChecks[asked.url];
      return firstCheck ? { ...answer, firstCheck } : answer;
    },
    suggest: (query, limit) => engine().suggest(query, limit),
    knownWords: (text) => engine().knownWords(text),
    diagnose: (pastedText) => {
      const rankWords: SearchEngine["rankWords"] = (text) => (parts.search ? engine().rankWords(text) : []);
      const result = diagnoser()(pastedText, { rankWords });
      const isQuery =
        parts.search !== undefined && isPlainDescription(result) && !isAboutReadingMail(pastedText);
      const diagnoses = isQuery ? readAsQuery(engine(), pastedText) : result.diagnoses;
      return {
        ...result,
        diagnoses: diagnoses.map((diagnosis) => withCauses(diagnosis, pastedText)),
        wizardStarts: wizardStarts(parts.guidance?.flows ?? [], pastedText),
        isComplete: parts.guidance !== undefined,
      };
    },
    healPicture: (readText) => {
      const { text, healed } = healPictureText(readText, (knownWords ??= pictureWords(parts)));
      const arranged = arrangeEventWindow(text);
      return {
        text: arranged === text ? arrangeListWindow(text) : arranged,
        healed,
        ...(hasWindowsBesideEachOther(text) ? { remark: WINDOWS_BESIDE } : {}),
      };
    },
    summariseLog: () => createLogSummary(diagnoser(), nameArticles(arrived(parts.diagnosis))),
    add: (added) => {
      parts = { ...parts, ...added };
      if (added.fullText) builtEngine?.addBody(added.fullText);
    },
    addLanguage: (language, phrases) => {
      languages.set(language, phrases);
      builtEngine?.addLanguage(language, phrases);
    },
    warm: () => {
      engine().search("mail");
      diagnoser();
    },
  };
}
