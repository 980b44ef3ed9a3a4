import { articleName } from "@/lib/articles/article";
import {
  createDiagnoser,
  type Diagnoser,
  type Diagnosis,
  type DiagnosisResult,
} from "@/lib/diagnosis/diagnose";
import { findFittingCauses, type FittingCause, type SignedCauses } from "@/lib/diagnosis/fitting-causes";
import type { DiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import type { SearchBody, SearchCore } from "@/lib/search/artefacts";
import { createLogSummary, type LogSummaryReader } from "@/lib/diagnosis/log-summary/log-summary";
import { createSearchEngine, type SearchEngine } from "@/lib/search/engine";
import type { Flow } from "@/lib/wizard/flow";
import { startFromPaste } from "@/lib/wizard/start-from-paste";

/** The small artefact: enough for identifiers, titles and pastes. */
export type TriageCore = { readonly search: SearchCore; readonly diagnosis: DiagnosisIndex };

/** The large artefact: full text, the causes inside the articles, and the wizard's flows. */
export type TriageBody = {
  readonly search: SearchBody;
  readonly causes: SignedCauses;
  readonly flows: readonly Flow[];
};

/** A symptom that the wizard can start with, because the paste says so. */
export type WizardStart = {
  readonly url: string;
  readonly title: string;
  /** What in the paste speaks for the symptom. */
  readonly because: readonly { readonly text: string; readonly line: number }[];
  /** Questions that the paste already answers, with the words that do. */
  readonly preAnswers: readonly {
    readonly question: string;
    readonly answer: string;
    readonly text: string;
    readonly line: number;
  }[];
};

/** A diagnosis, and the causes inside its article that a word of the paste points to. */
export type DiagnosisWithCauses = Diagnosis & { readonly causes: readonly FittingCause[] };

export type PasteDiagnosis = Omit<DiagnosisResult, "diagnoses"> & {
  readonly diagnoses: readonly DiagnosisWithCauses[];
  readonly wizardStarts: readonly WizardStart[];
};

export type Triage = Pick<SearchEngine, "search" | "suggest"> & {
  /** What a pasted text is about. Nothing of the text is kept. */
  readonly diagnose: (pastedText: string) => PasteDiagnosis;
  /** Reads a log of any length, piece by piece, into a summary. */
  readonly summariseLog: () => LogSummaryReader;
  /** Adds full text and flows, once they have arrived. */
  readonly addBody: (body: TriageBody) => void;
  /** Does now what the first question would otherwise wait for. */
  readonly warm: () => void;
};

function wizardStarts(flows: readonly Flow[], pastedText: string): readonly WizardStart[] {
  return startFromPaste(flows, pastedText).map(({ symptom, path, found, preAnswers }) => ({
    url: path,
    title: symptom.title,
    because: found.map(({ words, line }) => ({ text: words, line })),
    preAnswers: preAnswers.map(({ question, option, words, line }) => ({
      question: question.text,
      answer: option.label,
      text: words,
      line,
    })),
  }));
}

/** A text in which nothing exact was recognised: the reader has described the fault instead of pasting it. */
function isPlainDescription({ format, diagnoses, clues, unknown }: DiagnosisResult): boolean {
  return format === "text" && diagnoses.length === 0 && clues.length === 0 && !unknown;
}

const LONGEST_DESCRIPTION = 1_000;
const MOST_GUESSES = 3;
/** Words alone are weak evidence. */
const SURENESS_OF_WORDS = 0.45;

function readAsQuery(engine: SearchEngine, text: string): readonly Diagnosis[] {
  if (text.length > LONGEST_DESCRIPTION) return [];
  return engine
    .search(text, { limit: MOST_GUESSES, kinds: ["event", "code", "problem"] })
    .results.flatMap(({ kind, score, why, ...rest }): readonly Diagnosis[] =>
      kind === "procedure"
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

/**
 * Search and diagnosis over the same artefacts, wherever they run: worker, server route or API. Each of the two is built when
 * it is first asked for, so that nobody waits for the other.
 */
export function createTriage(core: TriageCore, body?: TriageBody): Triage {
  let searchBody = body?.search;
  let flows = body?.flows ?? [];
  let causes = body?.causes ?? {};
  let builtEngine: SearchEngine | undefined;
  let builtDiagnoser: Diagnoser | undefined;
  const engine = () => (builtEngine ??= createSearchEngine(core.search, searchBody));
  const diagnoser = () => (builtDiagnoser ??= createDiagnoser(core.diagnosis));
  function withCauses(diagnosis: Diagnosis, pastedText: string): DiagnosisWithCauses {
    const known = [String(diagnosis.eventId ?? ""), ...(diagnosis.codes ?? [])];
    return { ...diagnosis, causes: findFittingCauses(causes[diagnosis.url] ?? [], pastedText, known) };
  }
  return {
    search: (query, options) => engine().search(query, options),
    suggest: (query, limit) => engine().suggest(query, limit),
    diagnose: (pastedText) => {
      const result = diagnoser()(pastedText, { rankWords: (text) => engine().rankWords(text) });
      const diagnoses = isPlainDescription(result) ? readAsQuery(engine(), pastedText) : result.diagnoses;
      return {
        ...result,
        diagnoses: diagnoses.map((diagnosis) => withCauses(diagnosis, pastedText)),
        wizardStarts: wizardStarts(flows, pastedText),
      };
    },
    summariseLog: () => createLogSummary(diagnoser()),
    addBody: (added) => {
      searchBody = added.search;
      builtEngine?.addBody(added.search);
      flows = added.flows;
      causes = added.causes;
    },
    warm: () => {
      engine().search("mail");
      diagnoser();
    },
  };
}
