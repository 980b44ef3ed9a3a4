"use client";

import { useSyncExternalStore } from "react";
import { THEME_KEY } from "@/components/theme/theme-key";

/** Light or dark, where the reader wants another than the system's. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const CHANGED = "mailflow-triage:theme-changed";

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

function chosenTheme(): Theme {
  return THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";
}

/** Draws the site light or dark from now on; "system" forgets the choice. */
export function chooseTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, `${theme} ${new Date().toISOString()}`);
  } catch {
    // Where storage is forbidden the choice holds for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The theme that the reader chose; the system's while the server renders. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, chosenTheme, () => "system");
}
