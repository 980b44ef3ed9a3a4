import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import type { EnumeratedStep } from "@/lib/wizard/steps/enumerate-paths";
import { CANNOT_CHECK } from "@/lib/wizard/flow/flow";
import type { Cause, Flow, Symptom } from "@/lib/wizard/flow/flow";
import { expectedChecks } from "@/lib/wizard/steps/remaining-checks";
import { replay } from "@/lib/wizard/steps/replay";
import { startFromPaste } from "@/lib/wizard/entries/start-from-paste";

/** A way from the symptom to an outcome. */
type Path = EnumeratedStep & { readonly reached: Extract<EnumeratedStep["reached"], { kind: "outcome" }> };

export type SymptomStatistics = {
  readonly symptom: Symptom;
  readonly steps: number;
  readonly paths: number;
  readonly longestPath: number;
  readonly meanPath: number;
  /** 0 to 1: how many of the paths name no cause. */
  readonly escalatingShare: number;
  /** Questions to the outcome on average, each answer weighed by how probable it is. */
  readonly questionsFromNothing: number;
  /** The same after the answers that a paste gives, over the fixtures of the symptom's matchers; 0 without one that starts. */
  readonly questionsFromPaste: number;
};

export type FlowStatistics = {
  readonly flow: Flow;
  readonly symptoms: readonly SymptomStatistics[];
  readonly causesNeverFirst: readonly Cause[];
  /** One entry for each answer that a check shows no output for. */
  readonly missingSamples: readonly { readonly questionId: string; readonly optionId: string }[];
};

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isPath(step: EnumeratedStep): step is Path {
  return step.reached.kind === "outcome";
}

function questionsAfterPaste(flow: Flow, symptom: Symptom, pastedText: string): number | undefined {
  const start = startFromPaste([flow], pastedText).find((each) => each.symptom === symptom);
  if (!start) return undefined;
  const answers = start.preAnswers.map(({ question, option }) => ({
    questionId: question.id,
    optionId: option.id,
  }));
  return expectedChecks(flow, symptom, replay(flow, symptom, answers).trail).checks;
}

function measureSymptom(flow: Flow, symptom: Symptom, steps: readonly EnumeratedStep[]): SymptomStatistics {
  const paths = steps.filter(isPath);
  const lengths = paths.map(({ trail }) => trail.length);
  const fixtures = symptom.matchers.flatMap((matcher) => matcher.fixtures);
  return {
    symptom,
    steps: steps.length,
    paths: paths.length,
    longestPath: Math.max(0, ...lengths),
    meanPath: mean(lengths),
    escalatingShare: mean(paths.map(({ reached }) => (reached.outcome.kind === "escalate" ? 1 : 0))),
    questionsFromNothing: expectedChecks(flow, symptom, []).checks,
    questionsFromPaste: mean(
      fixtures.flatMap((fixture) => questionsAfterPaste(flow, symptom, fixture) ?? []),
    ),
  };
}

/** What an author wants to know about a flow besides its faults: how long its ways are and where they end. */
export function measureFlow(flow: Flow): FlowStatistics {
  const bySymptom = flow.symptoms.map((symptom) => ({ symptom, steps: enumerateSymptom(flow, symptom) }));
  const first = new Set(
    bySymptom
      .flatMap(({ steps }) => steps.filter(isPath))
      .map(({ reached: { outcome } }) => (outcome.kind === "cause" ? outcome.leader.cause : undefined)),
  );
  return {
    flow,
    symptoms: bySymptom.map(({ symptom, steps }) => measureSymptom(flow, symptom, steps)),
    causesNeverFirst: flow.causes.filter((cause) => !first.has(cause)),
    missingSamples: flow.questions.flatMap(({ id, checks, options }) =>
      checks.flatMap(({ samples }) =>
        options
          .filter(
            (option) => option.id !== CANNOT_CHECK && !samples.some(({ optionId }) => optionId === option.id),
          )
          .map((option) => ({ questionId: id, optionId: option.id })),
      ),
    ),
  };
}
