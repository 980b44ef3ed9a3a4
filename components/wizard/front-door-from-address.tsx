"use client";

import { useSearchParams } from "next/navigation";
import { FrontDoor } from "@/components/wizard/front-door";
import { readFrontChoices } from "@/lib/wizard/front-door/front-questions";
import type { FrontSymptom } from "@/lib/wizard/front-door/front-symptom";

/** The front door on a site of plain files: the choices are read from the address in the browser. */
export function FrontDoorFromAddress({ symptoms }: { symptoms: readonly FrontSymptom[] }) {
  return <FrontDoor symptoms={symptoms} choices={readFrontChoices(Object.fromEntries(useSearchParams()))} />;
}
