import type { Cause } from "@/lib/causes/cause";
import type { Flow, Weight } from "@/lib/wizard/flow/flow";

/** A weight that one answer of one flow gives a cause. */
type Weighed = { readonly flow: Flow; readonly field: string; readonly weight: Weight };

/** What two flows ask alike: the same commands and the same answer. */
function weightsOf(flows: readonly Flow[], causeId: string): ReadonlyMap<string, readonly Weighed[]> {
  const byAnswer = new Map<string, Weighed[]>();
  for (const flow of flows)
    for (const { id, checks, options } of flow.questions) {
      const asked = checks.map(({ command }) => command.trim()).join("\n");
      for (const option of options) {
        const weight = option.evidence.find((each) => each.causeId === causeId)?.weight;
        if (weight === undefined) continue;
        const key = `${asked}\0${option.label}`;
        const field = `questions.${id}.options.${option.id}`;
        byAnswer.set(key, [...(byAnswer.get(key) ?? []), { flow, field, weight }]);
      }
    }
  return byAnswer;
}

function checkWeights(flows: readonly Flow[], cause: Cause): readonly string[] {
  const naming = flows.flatMap((flow) =>
    flow.causes.filter(({ id }) => id === cause.id).map(({ prior }) => ({ flow, prior })),
  );
  const common = naming.find(({ prior }) => prior === "common");
  const rare = naming.find(({ prior }) => prior === "rare");
  const priors =
    common && rare
      ? [`${common.flow.file}: "causes.${cause.id}.prior": common here, but rare in ${rare.flow.file}`]
      : [];
  const answers = [...weightsOf(flows, cause.id).values()].flatMap((weighed) => {
    const speaksFor = weighed.find(({ weight }) => weight > 0);
    const against = weighed.find(({ weight, flow }) => weight < 0 && flow !== speaksFor?.flow);
    return speaksFor && against
      ? [
          `${speaksFor.flow.file}: "${speaksFor.field}.evidence.${cause.id}": ${speaksFor.weight} here, but ${against.weight} for the same answer in ${against.flow.file} "${against.field}"`,
        ]
      : [];
  });
  return [...priors, ...answers];
}

function checkWay(flows: readonly Flow[], cause: Cause): readonly string[] {
  const { id, file, noFlow } = cause;
  const naming = flows.find((flow) => flow.causes.some((each) => each.id === id));
  return [
    ...(!naming && noFlow === undefined
      ? [
          `${file}: noFlow: no flow names "${id}": add it to the causes of one, or say in noFlow why none asks for it`,
        ]
      : []),
    ...(naming && noFlow !== undefined
      ? [`${file}: noFlow: ${naming.file} names "${id}", so noFlow is not true`]
      : []),
  ];
}

/** What is wrong between causes and flows: a cause that no flow reaches, weights that contradict each other. */
export function checkCauseFlows(flows: readonly Flow[], causes: readonly Cause[]): readonly string[] {
  return causes.flatMap((cause) => [...checkWay(flows, cause), ...checkWeights(flows, cause)]);
}

/** The causes to which no way of the wizard leads, with their reasons, and those of flows that belong to no article. */
export function describeCauseWays(
  flows: readonly Flow[],
  causes: readonly Cause[],
  listed: ReadonlySet<string>,
): readonly string[] {
  const without = causes.filter(({ noFlow }) => noFlow !== undefined);
  const inFlows = new Set(flows.flatMap((flow) => flow.causes.map(({ id }) => id)));
  const untold = causes.filter(
    ({ id, articles }) => inFlows.has(id) && !listed.has(id) && articles.length === 0,
  );
  return [
    `Knowledge without a way: ${without.length} causes that no flow asks for.`,
    ...without.map(({ id, noFlow }) => `  ${id}: ${noFlow}`),
    `Ways without knowledge: ${untold.length} causes of flows that no article lists and that name none.`,
    ...untold.map(({ id }) => `  ${id}`),
  ];
}
