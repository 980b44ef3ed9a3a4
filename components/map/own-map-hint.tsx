"use client";

import Link from "next/link";
import { useChosenVersion } from "@/components/version/version-choice";
import { pipelineAddress, type Pipeline } from "@/lib/mail-flow/pipeline/pipeline";
import { pipelineOf } from "@/lib/mail-flow/pipeline/pipelines";

/** Leads a reader whose version looks different to the map of it. */
export function OwnMapHint({ shown }: { readonly shown: Pipeline["id"] }) {
  const version = useChosenVersion();
  const own = pipelineOf(version);
  if (version === undefined || own.id === shown) return null;
  return (
    <p role="status" className="mb-3 text-ui text-caution">
      You run Exchange {version}, which this map does not show.{" "}
      <Link href={pipelineAddress(own)}>See the map of {own.title}</Link>
    </p>
  );
}
