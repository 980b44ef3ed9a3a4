"use client";

import { chooseTheme, THEMES, useTheme } from "@/components/theme/theme-choice";

const LABELS = { system: "As the system", light: "Light", dark: "Dark" } as const;

/** How the site looks. Without script the system decides, and nothing is shown. */
export function ThemeSwitch() {
  const chosen = useTheme();
  return (
    <div role="group" aria-label="Appearance" className="hidden items-center gap-1 scripted:inline-flex">
      {THEMES.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === chosen}
          onClick={() => chooseTheme(theme)}
          className="looks-choice"
        >
          {LABELS[theme]}
        </button>
      ))}
    </div>
  );
}
