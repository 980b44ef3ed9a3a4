"use client";

import { useSyncExternalStore } from "react";
import {
  EXCHANGE_VERSIONS,
  parseExchangeVersion,
  type ExchangeVersion,
} from "@/lib/mail-flow/exchange-version";

export const VERSION_KEY = "mailflow-triage:version";
const CHANGED = "mailflow-triage:version-changed";

/**
 * Runs first in the body, before anything is drawn, so that passages for other versions never flash up.
 * The reader's choice is an attribute of the root element; `globals.css` does the rest. It is stored with the time of the choice.
 */
export const VERSION_SCRIPT = `try{var v=(localStorage.getItem(${JSON.stringify(VERSION_KEY)})||"").split(" ")[0];if(v)document.documentElement.dataset.version=v}catch(e){}`;

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

function chosenVersion(): ExchangeVersion | undefined {
  return parseExchangeVersion(document.documentElement.dataset.version ?? "");
}

/** Sets the version that the reader runs; undefined forgets it. */
export function chooseVersion(version: ExchangeVersion | undefined): void {
  if (version) document.documentElement.dataset.version = version;
  else delete document.documentElement.dataset.version;
  try {
    if (version) localStorage.setItem(VERSION_KEY, `${version} ${new Date().toISOString()}`);
    else localStorage.removeItem(VERSION_KEY);
  } catch {
    // Where storage is forbidden the choice holds for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** The version that the reader runs, if it is known; undefined while the server renders. */
export function useChosenVersion(): ExchangeVersion | undefined {
  return useSyncExternalStore(subscribe, chosenVersion, () => undefined);
}

/** "I run Exchange …": hides what is true only for other versions, on every page that is about the chosen one. */
export function VersionSwitch({ appliesTo }: { appliesTo: readonly ExchangeVersion[] }) {
  const chosen = useChosenVersion();
  const isOutside = chosen !== undefined && !appliesTo.includes(chosen);
  return (
    <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <label className="flex items-center gap-2">
        <span className="font-semibold">I run Exchange</span>
        <select
          value={chosen ?? ""}
          onChange={(event) => chooseVersion(parseExchangeVersion(event.target.value))}
          className="min-h-9 rounded-control border border-line-strong bg-surface px-2"
        >
          <option value="">any version</option>
          {EXCHANGE_VERSIONS.map((version) => (
            <option key={version} value={version}>
              {version}
            </option>
          ))}
        </select>
      </label>
      <span role="status" className={isOutside ? "font-semibold text-caution" : "text-ink-soft"}>
        {isOutside && `No source says that this applies to ${chosen}. Nothing is hidden.`}
        {chosen && !isOutside && `Passages for other versions are hidden.`}
      </span>
    </div>
  );
}
