import type { Place } from "@/lib/wizard/flow/flow";

/** Where a check is made, as it stands on the page. */
export const PLACE_NAMES: Record<Place, string> = {
  sender: "On the sending server",
  receiver: "On the receiving server",
  "domain controller": "On a domain controller",
  outside: "Outside your network",
};
