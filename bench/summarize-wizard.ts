import type { FirstAnswer, measureQuestions, StepSize } from "./measure-wizard";
import { goalRow, type Row } from "./summarize-articles";

const MOST_HTML = 12 * 1024;
const kib = (bytes: number) => (bytes / 1024).toFixed(1);

/** The goals of the wizard's pages beside what was measured over all steps and questions. */
export function summarizeSteps(sizes: readonly StepSize[], answers: readonly FirstAnswer[]): readonly Row[] {
  const htmlOf = (kind: StepSize["kind"]) =>
    sizes.filter((step) => step.kind === kind).map(({ path, html }) => ({ path, value: html }));
  return [
    goalRow("HTML of questions", { max: MOST_HTML }, htmlOf("question"), kib),
    goalRow("HTML of outcomes", { max: MOST_HTML }, htmlOf("outcome"), kib),
    goalRow(
      "first answer ends at, 1280 × 800",
      { max: 640 },
      answers.map(({ path, wide }) => ({ path, value: wide })),
    ),
    goalRow(
      "first answer ends at, 390 × 844",
      { max: 760 },
      answers.map(({ path, narrow }) => ({ path, value: narrow })),
    ),
  ];
}

/** How many questions are asked, beside the goals. */
export function questionRows(measured: ReturnType<typeof measureQuestions>) {
  const { fromNothing, fromPaste, longestWithFrontDoor, cutShare } = measured;
  return {
    "questions from nothing, mean": { measured: fromNothing.toFixed(1), goal: "≤ 6" },
    "questions from a paste, mean": { measured: fromPaste.toFixed(1), goal: "≤ 3" },
    "longest search with the front door": { measured: String(longestWithFrontDoor), goal: "≤ 9" },
    "searches that the limit ends": { measured: `${(100 * cutShare).toFixed(2)} %`, goal: "" },
  };
}
