/** Where a browser keeps the reader's version, with the time of the choice. */
export const VERSION_KEY = "mailflow-triage:version";

/** The parameter of an address that chooses the version: `?v=2019`. */
export const VERSION_PARAMETER = "v";
