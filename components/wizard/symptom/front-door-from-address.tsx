"use client";

import { useSearchParams } from "next/navigation";
import { FrontDoor } from "@/components/wizard/symptom/front-door";
import { readFrontChoices } from "@/lib/wizard/entries/front-questions";
import type { FrontSymptom } from "@/lib/wizard/entries/front-symptom";

/** The front door on a site of plain files: the choices are read from the address in the browser. */
export function FrontDoorFromAddress({ symptoms }: { symptoms: readonly FrontSymptom[] }) {
  return <FrontDoor symptoms={symptoms} choices={readFrontChoices(Object.fromEntries(useSearchParams()))} />;
}
