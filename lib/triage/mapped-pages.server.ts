import { loadFoundList } from "@/lib/articles/load-articles.server";
import { pipelineAddress } from "@/lib/mail-flow/pipeline/pipeline";
import { PIPELINES } from "@/lib/mail-flow/pipeline/pipelines";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { wizardPath } from "@/lib/wizard/steps/answers-path";

const SECTIONS = [
  "/",
  "/diagnose",
  "/troubleshoot",
  "/events",
  "/codes",
  "/problems",
  "/procedures",
  "/causes",
  "/areas",
  "/search",
  "/help",
  "/connect",
  "/privacy",
  ...PIPELINES.flatMap((pipeline) => [
    pipelineAddress(pipeline),
    ...pipeline.stages.map(({ stage }) => pipelineAddress(pipeline, stage)),
  ]),
];

/** Every page that search engines may list; later steps of the wizard are not among them. */
export async function loadMappedPages(): Promise<
  readonly { readonly path: string; readonly reviewedOn?: string }[]
> {
  const articles = await loadFoundList();
  const symptoms = (await loadCheckedFlows()).flatMap((flow) => flow.symptoms);
  const starts = symptoms.map(({ id }) => wizardPath(id, []));
  const areas = [...new Set(articles.map(({ area }) => `/areas/${area}`))];
  return [
    ...[...SECTIONS, ...areas, ...starts, ...starts.map((start) => `${start}/all`)].map((path) => ({ path })),
    ...articles.map(({ url, reviewedOn }) => ({ path: url, reviewedOn })),
  ];
}
