"use client";

import { useEffect, useState } from "react";
import { StepView } from "@/components/wizard/step-view";
import { readAddress } from "@/components/wizard/read-address";
import type { TriageBody } from "@/lib/triage/triage";
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
      if (loaded?.kind === "moved") location.replace(loaded.path);
      else setStep(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (step?.kind !== "step") return null;
  return <StepView state={step.state} problems={step.problems} isUnanswered={step.isUnanswered} />;
}

async function loadStep(): Promise<AddressStep | undefined> {
  const address = readAddress(location.pathname);
  if (!address) return undefined;
  const response = await fetch(document.documentElement.dataset.triageBody ?? "");
  if (!response.ok) return undefined;
  const { flows }: TriageBody = await response.json();
  return addressStep(flows, address.symptomId, address.segments);
}
