import { DAYS_KEPT } from "@/lib/stored/expiry";

/** One kind of thing that the site keeps in the reader's browser. */
export type StoredKind = {
  readonly key: string;
  readonly storage: "localStorage" | "sessionStorage";
  readonly what: string;
  readonly why: string;
  readonly until: string;
};

const TAB = "until this tab is closed";

/** Everything that is kept; a test compares it with what the site really writes. */
export const STORED_KINDS: readonly StoredKind[] = [
  {
    key: "mailflow-triage:paste",
    storage: "sessionStorage",
    what: "The text that you pasted last",
    why: "so that it is still there when you come back from an article",
    until: TAB,
  },
  {
    key: "mailflow-triage:values",
    storage: "sessionStorage",
    what: "Names and addresses for the commands, from your paste or typed",
    why: "so that commands are filled in on every page",
    until: TAB,
  },
  {
    key: "mailflow-triage:report",
    storage: "sessionStorage",
    what: "Outputs, remarks and hidden words of a report",
    why: "so that a report is still there after a reload",
    until: TAB,
  },
  {
    key: "mailflow-triage:case",
    storage: "sessionStorage",
    what: "Which unfinished case this tab works on",
    why: "so that two tabs do not mix up their cases",
    until: TAB,
  },
  {
    key: "mailflow-triage:cases",
    storage: "localStorage",
    what: "Unfinished cases: the answers that you chose, their times, and the names that you gave",
    why: "so that you can go on tomorrow",
    until: `${DAYS_KEPT.cases} days after you last worked on a case`,
  },
  {
    key: "recent-searches",
    storage: "localStorage",
    what: "The last eight searches that you typed, never pasted ones",
    why: "so that you can repeat them",
    until: `${DAYS_KEPT.searches} days after each search`,
  },
  {
    key: "mailflow-triage:version",
    storage: "localStorage",
    what: "The Exchange version that you run",
    why: "so that passages for other versions are hidden",
    until: `${DAYS_KEPT.version} days after you chose it`,
  },
  {
    key: "mailflow-triage:theme",
    storage: "localStorage",
    what: "Whether you want the site light or dark",
    why: "so that it looks like that again",
    until: `${DAYS_KEPT.theme} days after you chose it`,
  },
];
