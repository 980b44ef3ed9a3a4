import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { HUB_PIPELINE } from "./hub-pipeline";
import type { Pipeline } from "./pipeline";
import { PRESENT_PIPELINE } from "./present-pipeline";

/** The two shapes that mail flow has had, the present one first. */
export const PIPELINES: readonly Pipeline[] = [PRESENT_PIPELINE, HUB_PIPELINE];

/** The pipeline of a version; of no version the present one. */
export function pipelineOf(version: ExchangeVersion | undefined): Pipeline {
  return (
    PIPELINES.find(({ versions }) => version !== undefined && versions.includes(version)) ?? PRESENT_PIPELINE
  );
}
