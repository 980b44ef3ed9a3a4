import type { ReadFinding } from "../findings/read-finding";

/** The lines around a failure, as the reader would look them up in the log. */
export type IncidentRecord = { readonly title: string; readonly lines: readonly string[] };

/** One failure that a log or a list of events tells about. */
export type Incident = {
  /** What the diagnosis reads: a reply, a status, or an event. */
  readonly text: string;
  /** The same as it stands in the log, where the diagnosis reads it in another form. */
  readonly written?: string;
  /** Its own code or event: "550 5.7.54", "Event 1035". */
  readonly label?: string;
  /** What the log shows without saying it; its articles explain the incident. */
  readonly finding?: ReadFinding;
  /** What incidents of the same kind are called when no article explains them. */
  readonly name: string;
  /** ISO time; without "Z" it is of an unknown zone. */
  readonly time?: string;
  /** The connector, or the destination where a log names none. */
  readonly connector?: string;
  readonly remoteIpAddress?: string;
  /** Made only for the first few of a kind. */
  readonly record: () => IncidentRecord;
};

export type OnIncident = (incident: Incident) => void;
