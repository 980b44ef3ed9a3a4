/** Where a browser keeps which steps are ticked, per case. */
export const DONE_KEY = "mailflow-triage:done";
