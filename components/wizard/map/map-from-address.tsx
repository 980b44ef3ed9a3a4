"use client";

import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { fetchFlows } from "@/components/wizard/step/fetch-flows";
import { readAddress } from "@/components/wizard/step/read-address";
import { mapState } from "@/lib/wizard/map/map-address";
import type { Replay } from "@/lib/wizard/steps/replay";

/** Drawing a map takes a library; who sees only the start of a symptom has its map in the file already. */
const DrawnMap = lazy(async () => {
  const { SymptomMap } = await import("@/components/wizard/map/symptom-map");
  return { default: SymptomMap };
});

/** On a site of plain files: the map with the way that the address names; `start` until then and without one. */
export function MapFromAddress({ start }: { start: ReactNode }) {
  const [state, setState] = useState<Replay>();
  useEffect(() => {
    let isCurrent = true;
    void loadState().then((loaded) => {
      if (isCurrent) setState(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!state) return start;
  return (
    <Suspense fallback={start}>
      <DrawnMap state={state} />
    </Suspense>
  );
}

async function loadState(): Promise<Replay | undefined> {
  const answers = new URLSearchParams(location.search).get("answers");
  const address = readAddress(location.pathname);
  if (!answers || !address) return undefined;
  const flows = await fetchFlows();
  return flows && mapState(flows, address.symptomId, answers);
}
