import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { enumeratePaths } from "@/lib/wizard/steps/enumerate-paths";
import type { EnumeratedStep } from "@/lib/wizard/steps/enumerate-paths";
import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import type { Flow } from "@/lib/wizard/flow/flow";

/** What the global search finds of the wizard. `url` is the shortest way to the place where the reader meets it. */
export type SearchableStep = {
  readonly kind: "symptom" | "question" | "cause";
  readonly title: string;
  readonly text: string;
  readonly url: string;
};

/** The address of the first shortest step that `isPlace` accepts. */
function shortest(
  steps: readonly EnumeratedStep[],
  isPlace: (reached: EnumeratedStep["reached"]) => boolean,
): string | undefined {
  return steps
    .filter(({ reached }) => isPlace(reached))
    .reduce<EnumeratedStep | undefined>(
      (best, step) => (best && best.trail.length <= step.trail.length ? best : step),
      undefined,
    )?.path;
}

/** The symptoms, questions and causes of a flow as search entries; what no way reaches is left out. */
export function searchableSteps(flow: Flow): readonly SearchableStep[] {
  const steps = enumeratePaths(flow);
  const symptoms = flow.symptoms.map(({ id, title, summary }): SearchableStep => ({
    kind: "symptom",
    title,
    text: summary,
    url: wizardPath(id, []),
  }));
  const questions = flow.questions.flatMap((question): readonly SearchableStep[] => {
    const url = shortest(steps, (reached) => reached.kind === "question" && reached.question === question);
    const labels = question.options.filter(({ id }) => id !== CANNOT_CHECK).map(({ label }) => label);
    // Each answer is a line of its own: a result shows the one that fits, not answers run together.
    const text = [question.why, ...labels].join("\n");
    return url === undefined ? [] : [{ kind: "question", title: question.text, text, url }];
  });
  const causes = flow.causes.flatMap((cause): readonly SearchableStep[] => {
    const url = shortest(
      steps,
      (reached) =>
        reached.kind === "outcome" &&
        reached.outcome.kind === "cause" &&
        reached.outcome.leader.cause === cause,
    );
    return url === undefined ? [] : [{ kind: "cause", title: cause.title, text: cause.explanation, url }];
  });
  return [...symptoms, ...questions, ...causes];
}
