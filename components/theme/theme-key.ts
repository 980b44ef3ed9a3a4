/** Where a browser keeps the reader's wish for light or dark, with the time of the choice. */
export const THEME_KEY = "mailflow-triage:theme";
