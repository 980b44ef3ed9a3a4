import { didYouMean } from "@/lib/articles/nearest-name";
import type { Cause as KnownCause } from "@/lib/causes/cause";
import { splitEnds } from "./both-ends";
import { CANNOT_CHECK } from "./flow";
import type { Cause, Evidence, Flow, Option, Question } from "./flow";
import { describeFlowIssues } from "./describe-flow-issue";
import { FLOW_FIELDS, flowSchema } from "./flow-schema";
import type { FlowInput } from "./flow-schema";
import { readFlowYaml, type FlowYaml } from "./flow-yaml";

const CANNOT_CHECK_LABEL = "I can’t check this";

type OptionInput = FlowInput["questions"][number]["options"][number];

/** Every cause once: its own weight, else its layer's, else that of all others. Unknown causes are kept, so that the flow check can name them. */
function evidenceOf({ evidence }: OptionInput, causes: readonly Cause[]): readonly Evidence[] {
  const unnamed = causes.flatMap(({ id, layer: of }) => {
    const weight = evidence.layers.find(({ layer }) => layer === of)?.weight ?? evidence.others;
    return weight === undefined || evidence.causes.some(({ causeId }) => causeId === id)
      ? []
      : [{ causeId: id, weight }];
  });
  return [...evidence.causes, ...unnamed].filter(({ weight }) => weight !== 0);
}

function toQuestion(given: FlowInput["questions"][number], causes: readonly Cause[]): Question {
  const { samples: shared, cannotCheck, checks, options, because: reason, ...question } = given;
  const known = options.map((option): Option => {
    const { because = reason, ...kept } = option;
    return { ...kept, evidence: evidenceOf(option, causes), ...(because === undefined ? {} : { because }) };
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

/** The causes that a flow may name, by id. */
export type KnownCauses = ReadonlyMap<string, KnownCause>;

function causeOf(
  { prior }: FlowInput["causes"][number],
  known: KnownCause,
  inFlow: ReadonlySet<string>,
): Cause {
  const { id, url, title, summary, layer, stage, articles, procedures, checks, relief, fixes, verify } =
    known;
  const [article = url, ...others] = articles;
  return {
    id,
    url,
    title,
    explanation: summary,
    layer,
    stage,
    prior,
    article,
    articles: others,
    procedures: procedures.map((procedure) => procedure.url),
    checks,
    ...(relief ? { relief } : {}),
    fix: fixes,
    verify,
    lookAlikes: known.lookAlikes.filter(({ causeId }) => inFlow.has(causeId)),
    sources: known.sources,
  };
}

function causesOf(
  given: FlowInput["causes"],
  known: KnownCauses,
  file: string,
  { lineOf }: FlowYaml,
): readonly Cause[] {
  const inFlow = new Set(given.map(({ cause }) => cause));
  const faults: string[] = [];
  const causes = given.flatMap((each) => {
    const found = known.get(each.cause);
    if (found) return [causeOf(each, found, inFlow)];
    const hint = didYouMean(each.cause, [...known.keys()]);
    faults.push(
      `${file}:${lineOf(["causes", each.cause])}: "causes.${each.prior}": there is no cause "${each.cause}" in content/causes${hint}`,
    );
    return [];
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return causes;
}

/**
 * Reads one flow from the text of its YAML file.
 * @throws Error whose message has one line for each fault: file and line, field, the value found, what was expected.
 */
export function parseFlow(yamlText: string, file: string, known: KnownCauses): Flow {
  const yaml = readFlowYaml(yamlText);
  if ("faults" in yaml)
    throw new Error(
      yaml.faults.map(({ line, message }) => `${file}:${line}: is not YAML: ${message}`).join("\n"),
    );
  const read = flowSchema.safeParse(yaml.data);
  if (!read.success) {
    throw new Error(describeFlowIssues(file, read.error.issues, yaml, FLOW_FIELDS).join("\n"));
  }
  const { questions, causes, ...flow } = splitEnds(read.data);
  const weighed = causesOf(causes, known, file, yaml);
  return {
    ...flow,
    file,
    causes: weighed,
    questions: questions.map((question) => toQuestion(question, weighed)),
  };
}
