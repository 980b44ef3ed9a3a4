import { EHLO_FINDINGS } from "./ehlo-findings";
import type { DeclaredFinding } from "./read-finding";
import { CONNECTOR_FINDINGS } from "./connector-findings";
import { EDGE_FINDINGS } from "../formats/edge-synchronization";
import { HEADER_FINDINGS } from "../headers/header-findings";
import { STATE_FINDINGS } from "../formats/cmdlet-states";
import { CERTIFICATE_FINDINGS } from "../formats/get-exchangecertificate";
import { TRACKING_FINDINGS } from "./tracking-findings";
import { QUEUE_FINDINGS } from "./queue-findings";
import { SILENCE_FINDINGS } from "./silence-findings";

/** Every finding that can be shown, for the check that their articles exist. */
export const DECLARED_FINDINGS: readonly DeclaredFinding[] = [
  ...Object.values(EHLO_FINDINGS),
  ...Object.values(SILENCE_FINDINGS),
  ...Object.values(HEADER_FINDINGS),
  ...Object.values(QUEUE_FINDINGS),
  ...Object.values(STATE_FINDINGS),
  ...Object.values(EDGE_FINDINGS),
  ...Object.values(CONNECTOR_FINDINGS),
  ...Object.values(CERTIFICATE_FINDINGS),
  ...Object.values(TRACKING_FINDINGS),
];
