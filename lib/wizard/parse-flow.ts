import { parse } from "yaml";
import { splitEnds } from "./both-ends";
import { CANNOT_CHECK } from "./flow";
import type { Evidence, Flow, Option, Question, Weight } from "./flow";
import { flowSchema } from "./flow-schema";
import type { FlowInput } from "./flow-schema";

const CANNOT_CHECK_LABEL = "I can’t check this";

/** Every cause once: its own weight, else its layer's. Unknown causes are kept, so that the flow check can name them. */
function evidenceOf(
  given: FlowInput["questions"][number]["options"][number],
  causes: FlowInput["causes"],
): readonly Evidence[] {
  const own = Object.entries(given.evidence).map(([causeId, value]) => ({ causeId, weight: value }));
  const ofLayers = causes.flatMap(({ id, layer: of }) => {
    const value: Weight | undefined = given.layers[of];
    return value === undefined || own.some(({ causeId }) => causeId === id)
      ? []
      : [{ causeId: id, weight: value }];
  });
  return [...own, ...ofLayers].filter(({ weight: value }) => value !== 0);
}

function toQuestion(given: FlowInput["questions"][number], causes: FlowInput["causes"]): Question {
  const { samples: shared, cannotCheck, checks, options, ...question } = given;
  const known = options.map((option): Option => {
    const { layers, ...kept } = option;
    return { ...kept, evidence: evidenceOf(option, causes) };
  });
  return {
    ...question,
    checks: checks.map((check) => ({ ...check, samples: check.samples ?? shared })),
    options: [
      ...known,
      { id: CANNOT_CHECK, renamedFrom: [], label: CANNOT_CHECK_LABEL, next: cannotCheck, evidence: [] },
    ],
  };
}

/**
 * Reads one flow from the text of its YAML file.
 * @throws Error whose message has one line for each fault: file, field, and what was expected.
 */
export function parseFlow(yamlText: string, file: string): Flow {
  let data: unknown;
  try {
    data = parse(yamlText);
  } catch (error) {
    throw new Error(`${file}: is not YAML: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = flowSchema.safeParse(data);
  if (!read.success) {
    throw new Error(
      read.error.issues.map(({ path, message }) => `${file}: "${path.join(".")}": ${message}`).join("\n"),
    );
  }
  const { questions, causes, ...flow } = splitEnds(read.data);
  return { ...flow, file, causes, questions: questions.map((question) => toQuestion(question, causes)) };
}
