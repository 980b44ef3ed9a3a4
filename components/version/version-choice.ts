"use client";

import { useSyncExternalStore } from "react";
import { VERSION_KEY, VERSION_PARAMETER } from "@/components/version/version-key";
import { parseExchangeVersion, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

const CHANGED = "mailflow-triage:version-changed";

function subscribe(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

function chosenVersion(): ExchangeVersion | undefined {
  return parseExchangeVersion(document.documentElement.dataset.version ?? "");
}

function store(version: ExchangeVersion | undefined): void {
  try {
    if (version) localStorage.setItem(VERSION_KEY, `${version} ${new Date().toISOString()}`);
    else localStorage.removeItem(VERSION_KEY);
  } catch {
    // Where storage is forbidden the choice holds for this page.
  }
}

/** An address that is sent to a colleague carries the version; a page that was opened by one follows the change. */
function writeToAddress(version: ExchangeVersion | undefined): void {
  const address = new URL(location.href);
  if (version) address.searchParams.set(VERSION_PARAMETER, version.toLowerCase());
  else address.searchParams.delete(VERSION_PARAMETER);
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}

/** Sets the version that the reader runs; undefined forgets it. */
export function chooseVersion(version: ExchangeVersion | undefined): void {
  if (version) document.documentElement.dataset.version = version;
  else delete document.documentElement.dataset.version;
  delete document.documentElement.dataset.shows;
  store(version);
  writeToAddress(version);
  window.dispatchEvent(new Event(CHANGED));
}

/**
 * The version that the reader runs, if it is known.
 * @param asked the one of the address, which counts until scripts run, and without them
 */
export function useChosenVersion(asked?: ExchangeVersion): ExchangeVersion | undefined {
  return useSyncExternalStore(subscribe, chosenVersion, () => asked);
}
