import { articleName } from "@/lib/articles/article";
import type { Diagnosis, Evidence } from "./diagnose";
import type { DiagnosisIndex, IndexedArticle } from "./diagnosis-index";
import { confidenceOf, type ArticleCase, type CaseNotes, type Note } from "./evidence/case-notes";
import type { LineFinder } from "./line-finder";
import type { MappedText } from "./mapped-text";

const LEAST_CONFIDENCE = 0.25;
/** Weaker than this share of the best one, an answer only distracts. */
const LEAST_SHARE_OF_BEST = 0.35;
const LONGEST_EVIDENCE = 400;

/** The articles that enough speaks for, best first. */
export function describeDiagnoses(
  { articles }: DiagnosisIndex,
  notes: CaseNotes,
  limit: number,
  read: MappedText,
  findLine: LineFinder,
): readonly Diagnosis[] {
  const rated = [...notes]
    .flatMap(([at, one]) => {
      const article = articles[at];
      return article && one.notes.length > 0 ? [{ article, one, confidence: confidenceOf(one) }] : [];
    })
    .sort(
      (one, other) =>
        other.confidence - one.confidence || Number(isWithoutItsCode(one)) - Number(isWithoutItsCode(other)),
    );
  const least = Math.max(LEAST_CONFIDENCE, (rated[0]?.confidence ?? 0) * LEAST_SHARE_OF_BEST);
  return rated
    .filter(({ confidence }) => confidence >= least)
    .slice(0, limit)
    .map(({ article, one, confidence }) => describe(article, one, confidence, read, findLine));
}

/** The wording alone speaks for it: a fault that is worded the same, and that no code names, is nearer. */
function isWithoutItsCode({
  article,
  one,
}: {
  readonly article: IndexedArticle;
  readonly one: ArticleCase;
}): boolean {
  return article.kind === "code" && one.notes.every(({ kind }) => kind !== "code");
}

function describe(
  article: IndexedArticle,
  { notes, parameters: values }: ArticleCase,
  confidence: number,
  read: MappedText,
  findLine: LineFinder,
): Diagnosis {
  return {
    ...articleName(article),
    ...(article.stage === undefined ? {} : { stage: article.stage }),
    ...(article.writtenBy === undefined ? {} : { writtenBy: article.writtenBy }),
    ...(article.eventLevel === undefined ? {} : { eventLevel: article.eventLevel }),
    confidence: Math.round(confidence * 1000) / 1000,
    evidence: notes.map((note) => describeNote(note, read, findLine)),
    // fromEntries defines own properties: a value called "__proto__" is a value like any other.
    parameters: Object.fromEntries(
      article.parameters.flatMap(({ number, name }) => {
        const value = values.get(number) ?? "";
        return value === "" ? [] : [[name, value]];
      }),
    ),
  };
}

function describeNote({ why, span, said }: Note, read: MappedText, findLine: LineFinder): Evidence {
  if (!span) return { text: said?.text ?? "", line: said?.line ?? 1, why };
  const text = read.text.slice(span.start, Math.min(span.end, span.start + LONGEST_EVIDENCE));
  return { text: text.replace(/\s+/g, " "), line: findLine(read, span).line, why };
}
