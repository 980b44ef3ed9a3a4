"use client";

import { useEffect, useState } from "react";
import { fetchFlows } from "@/components/wizard/fetch-flows";
import { StepView } from "@/components/wizard/step-view";
import { readAddress } from "@/components/wizard/read-address";
import { addressStep, type AddressStep } from "@/lib/wizard/address-step";

/**
 * A wizard step on a site of plain files. Steps on the straight way are files of their own; one that keeps answers from another
 * way is put together here.
 */
export function StepFromAddress() {
  const [step, setStep] = useState<AddressStep>();
  useEffect(() => {
    let isCurrent = true;
    void loadStep().then((loaded) => {
      if (!isCurrent) return;
      if (loaded?.kind === "moved" || loaded?.kind === "handed over") location.replace(loaded.path);
      else setStep(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (step?.kind !== "step") return null;
  return <StepView {...step} />;
}

async function loadStep(): Promise<AddressStep | undefined> {
  const address = readAddress(location.pathname);
  if (!address) return undefined;
  const flows = await fetchFlows();
  return flows && addressStep(flows, address.symptomId, address.segments);
}
