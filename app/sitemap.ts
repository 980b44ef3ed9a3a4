import type { MetadataRoute } from "next";
import { loadFoundList } from "@/lib/articles/load-articles.server";
import { pipelineAddress } from "@/lib/mail-flow/pipeline/pipeline";
import { PIPELINES } from "@/lib/mail-flow/pipeline/pipelines";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { siteAddress } from "@/lib/site";
import { wizardPath } from "@/lib/wizard/answers-path";

export const dynamic = "force-static";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const articles = await loadFoundList();
  const symptoms = (await loadCheckedFlows()).flatMap((flow) => flow.symptoms);
  const starts = symptoms.map(({ id }) => wizardPath(id, []));
  const areas = [...new Set(articles.map(({ area }) => `/areas/${area}`))];
  const sections = [
    "/",
    "/diagnose",
    "/troubleshoot",
    "/events",
    "/codes",
    "/problems",
    "/procedures",
    "/causes",
    "/search",
    "/help",
    "/privacy",
    ...PIPELINES.flatMap((pipeline) => [
      pipelineAddress(pipeline),
      ...pipeline.stages.map(({ stage }) => pipelineAddress(pipeline, stage)),
    ]),
  ];
  return [
    ...[...sections, ...areas, ...starts, ...starts.map((start) => `${start}/all`)].map((path) => ({
      url: siteAddress(path),
    })),
    ...articles.map(({ url, reviewedOn }) => ({ url: siteAddress(url), lastModified: reviewedOn })),
  ];
}
