import { proseOf } from "@/lib/articles/block";
import type { Cause } from "@/lib/causes/cause";
import { wordsThatSendOn } from "@/lib/wizard/check/check-pseudo-causes";
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
  const { id, file, noFlow, leadsTo } = cause;
  const naming = flows.find((flow) => flow.causes.some((each) => each.id === id));
  const fieldsUsed = [
    ...(noFlow === undefined ? [] : ["noFlow"]),
    ...(leadsTo === undefined ? [] : ["leadsTo"]),
  ];
  if (naming)
    return fieldsUsed.map(
      (field) => `${file}: ${field}: ${naming.file} names "${id}", so ${field} is not true`,
    );
  if (fieldsUsed.length === 2)
    return [`${file}: noFlow: leadsTo says already where the wizard goes on: take noFlow out`];
  return fieldsUsed.length === 1
    ? []
    : [
        `${file}: noFlow: no flow names "${id}": add it to the causes of one, say in leadsTo which symptom finds what is behind it, or in noFlow why none asks for it`,
      ];
}

/** A cause that has causes of its own leads to the search for them, where the wizard goes too. */
function checkLeadingOn(flows: readonly Flow[], cause: Cause): readonly string[] {
  const { id, file, leadsTo, summary, fixes } = cause;
  if (flows.some((flow) => flow.causes.some((each) => each.id === id))) return [];
  if (!leadsTo) {
    const words = wordsThatSendOn([
      summary,
      ...fixes.flatMap(({ title, blocks }) => [title, ...proseOf(blocks)]),
    ]);
    return words === undefined
      ? []
      : [`${file}: leadsTo: is missing, and "${words}" sends the reader to a search: name its symptom`];
  }
  const { symptomId } = leadsTo;
  if (!flows.some(({ symptoms }) => symptoms.some((symptom) => symptom.id === symptomId)))
    return [`${file}: leadsTo: no flow has the symptom "${symptomId}"`];
  return flows.flatMap((flow) =>
    flow.formerCauses
      .filter((former) => former.id === id && former.symptomId !== symptomId)
      .map(
        (former) =>
          `${file}: leadsTo: "${symptomId}" here, but links of ${flow.file} lead to "${former.symptomId}"`,
      ),
  );
}

/** What is wrong between causes and flows: a cause that no flow reaches, weights that contradict each other. */
export function checkCauseFlows(flows: readonly Flow[], causes: readonly Cause[]): readonly string[] {
  return causes.flatMap((cause) => [
    ...checkWay(flows, cause),
    ...checkLeadingOn(flows, cause),
    ...checkWeights(flows, cause),
  ]);
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
