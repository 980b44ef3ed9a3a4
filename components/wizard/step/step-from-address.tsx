"use client";

import { useEffect, useState, type ReactNode } from "react";
import { fetchFlows } from "@/components/wizard/step/fetch-flows";
import { pageTitle, StepView } from "@/components/wizard/step/step-view";
import { readAddress } from "@/components/wizard/step/read-address";
import { basePath, titleOnSite } from "@/lib/site";
import { addressStep, type AddressStep } from "@/lib/wizard/steps/address-step";

type Props = {
  /** What is shown where the address names no symptom. */
  readonly missing: ReactNode;
};

/**
 * A wizard step on a site of plain files, and offline: only the first step of each symptom is a page of its own, all others are
 * put together here from the answers in the address.
 */
export function StepFromAddress({ missing }: Props) {
  const [step, setStep] = useState<Extract<AddressStep, { kind: "step" }> | "missing">();
  useEffect(() => {
    let isCurrent = true;
    void loadStep().then((loaded) => {
      if (!isCurrent) return;
      if (loaded?.kind === "moved" || loaded?.kind === "handed over")
        location.replace(basePath() + loaded.path);
      else setStep(loaded?.kind === "step" ? loaded : "missing");
      if (loaded?.kind === "step") document.title = titleOnSite(pageTitle(loaded));
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (step === undefined) return <p role="status">Opening …</p>;
  return step === "missing" ? missing : <StepView {...step} />;
}

async function loadStep(): Promise<AddressStep | undefined> {
  const address = readAddress(location.pathname);
  if (!address) return undefined;
  const flows = await fetchFlows();
  return flows && addressStep(flows, address.symptomId, address.segments);
}
