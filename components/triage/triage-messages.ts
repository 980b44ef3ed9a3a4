import type { Suggestion } from "@/lib/search/suggest";
import type { SearchAnswer } from "@/lib/search/search-answer";
import type { PasteDiagnosis } from "@/lib/triage/triage";

/** What the page may ask its worker, and what it gets for it. */
export type TriageQuestions = {
  readonly search: { readonly asks: string; readonly answer: SearchAnswer };
  readonly suggest: { readonly asks: string; readonly answer: readonly Suggestion[] };
  readonly diagnose: { readonly asks: string; readonly answer: PasteDiagnosis };
};

export type QuestionKind = keyof TriageQuestions;

/** Sent once, before any question: where the artefacts are. */
export type LoadMessage = { readonly kind: "load"; readonly core: string; readonly body: string };

export type QuestionMessage = { readonly kind: QuestionKind; readonly id: number; readonly text: string };

/** The same question is answered again, better, when the full text has arrived. */
export type AnswerMessage = { readonly id: number } & (
  | { readonly answer: TriageQuestions[QuestionKind]["answer"]; readonly isFinal: boolean }
  | { readonly failure: string }
);
