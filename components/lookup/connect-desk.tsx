"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { saveFile } from "@/components/ui/save-file";
import { lookupUrl, removalFile, settingFile, siteFault } from "@/lib/lookup/event-viewer-setting";
import { basePath } from "@/lib/site";

const neverChanges = () => () => undefined;

/** The setting of Event Viewer for this site's address, which the reader may correct. */
export function ConnectDesk({ siteUrl }: { readonly siteUrl: string }) {
  const here = useSyncExternalStore(
    neverChanges,
    () => `${location.origin}${basePath()}`,
    () => siteUrl,
  );
  const [typed, setTyped] = useState<string>();
  const site = (typed ?? here).trim();
  const fault = siteFault(site);
  return (
    <>
      <p>
        <label htmlFor="site" className="mb-1 block font-semibold">
          The address by which your servers reach this site
        </label>
        <input
          id="site"
          type="url"
          value={typed ?? here}
          onChange={({ target }) => setTyped(target.value)}
          aria-describedby={fault ? "site-fault" : undefined}
          spellCheck={false}
          className="min-h-11 w-full max-w-xl rounded-control border border-line-strong bg-surface px-3 font-mono"
        />
      </p>
      <p id="site-fault" role="status" className="mt-2 text-caution not-empty:mb-2">
        {fault}
      </p>
      <h3 className="mt-6 mb-2 text-lg font-bold">By Group Policy</h3>
      <p>
        Computer Configuration › Policies › Administrative Templates › Windows Components › Event Viewer ›{" "}
        <strong>Events.asp URL</strong>: Enabled, with this value. Leave “Events.asp program” and its
        parameters alone.
      </p>
      <Text text={lookupUrl(site)} />
      <h3 className="mt-6 mb-2 text-lg font-bold">On one computer</h3>
      <p>The same value as a file for the registry editor; it needs an administrator.</p>
      <Text text={settingFile(site)} file="mailflow-event-viewer.reg" />
      <h3 className="mt-6 mb-2 text-lg font-bold">Taking it back</h3>
      <Text text={removalFile()} file="mailflow-event-viewer-undo.reg" />
    </>
  );
}

/** A text to copy, or to save as a file. */
function Text({ text, file }: { readonly text: string; readonly file?: string }) {
  return (
    <div className="my-3 overflow-hidden rounded-panel border border-line bg-terminal text-on-terminal">
      <div className="flex justify-end px-2 pt-2">
        <CopyButton text={() => text} />
      </div>
      <pre className="overflow-x-auto px-4 pb-4 text-sm" tabIndex={0}>
        {text.replaceAll("\r", "")}
      </pre>
      {file && (
        <p className="no-print border-t border-line bg-surface px-4 py-2">
          <Button look="secondary" onClick={() => saveFile(file, "text/plain", text)}>
            Save as {file}
          </Button>
        </p>
      )}
    </div>
  );
}
