import type { ReactNode } from "react";

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ["Ctrl", "K"], does: "Search, on every page (⌘ K on a Mac)" },
  { keys: ["/"], does: "Search; on the home page the box for whole errors" },
  { keys: ["↑", "↓"], does: "Choose among what was found" },
  { keys: ["Enter"], does: "Open what is chosen, or search for what was typed" },
  { keys: ["Shift", "Enter"], does: "A new line in the box of the home page" },
  { keys: ["Esc"], does: "Close the search" },
  { keys: ["Ctrl", "V"], does: "On the page for pasted errors: paste without clicking into the box first" },
  { keys: ["?"], does: "This list" },
];

/** What the keyboard does, besides what browsers do anyway. */
export function ShortcutList() {
  return (
    <dl className="mt-2 max-w-2xl divide-y divide-line border-y border-line text-ui">
      {SHORTCUTS.map(({ keys, does }) => (
        <div key={does} className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-4 py-2">
          <dt className="flex flex-wrap gap-1">
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return (
    <kbd className="rounded-word border border-frame bg-surface px-1.5 py-0.5 font-sans text-xs text-ink-soft">
      {children}
    </kbd>
  );
}
