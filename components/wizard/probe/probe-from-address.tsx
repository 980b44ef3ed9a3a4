"use client";

import { useEffect, useState, type ReactNode } from "react";
import { fetchFlows } from "@/components/wizard/step/fetch-flows";
import { ProbeView } from "@/components/wizard/probe/probe-view";
import { readAddress } from "@/components/wizard/step/read-address";
import type { Flow } from "@/lib/wizard/flow/flow";
import { mapState } from "@/lib/wizard/map/map-address";

/** On a site of plain files: the probe for the answers and lines of the address; `start` until then and without them. */
export function ProbeFromAddress({ start }: { start: ReactNode }) {
  const [flows, setFlows] = useState<readonly Flow[]>();
  useEffect(() => {
    if (location.search === "") return;
    let isCurrent = true;
    void fetchFlows().then((loaded) => {
      if (isCurrent) setFlows(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const symptomId = flows && readAddress(location.pathname)?.symptomId;
  if (!flows || symptomId === undefined) return start;
  const query = new URLSearchParams(location.search);
  const state = mapState(flows, symptomId, query.get("answers") ?? "");
  return state ? <ProbeView flows={flows} state={state} pasted={query.getAll("line").join("\n")} /> : start;
}
