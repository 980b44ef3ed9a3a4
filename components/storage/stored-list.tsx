"use client";

import { useState, useSyncExternalStore } from "react";
import { deleteStored, storedNow } from "@/components/storage/delete-stored";
import { STORED_KINDS } from "@/components/storage/stored-kinds";
import { Button } from "@/components/ui/button";

function subscribe(listener: () => void): () => void {
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}

/** The keys of what is stored now, as one text; "forbidden" where nothing can be; undefined while the server renders. */
function storedKeys(): string {
  return (
    storedNow()
      ?.map(({ key }) => key)
      .join(" ") ?? "forbidden"
  );
}

/** What the site keeps in this browser, until when, whether it does now, and the button that deletes it all. */
export function StoredList() {
  const [isDeleted, setDeleted] = useState(false);
  const keys = useSyncExternalStore<string | undefined>(subscribe, storedKeys, () => undefined);
  const stored = new Set(keys?.split(" "));
  function deleteAll() {
    deleteStored();
    setDeleted(true);
  }
  return (
    <>
      {keys !== undefined && (
        <div className="mb-6 flex flex-wrap items-center gap-4">
          <Button onClick={deleteAll}>Delete everything stored here</Button>
          <p role="status">
            {keys === "forbidden" && "This browser forbids storage: nothing is kept beyond this page. "}
            {isDeleted &&
              "Everything is deleted. Other open tabs keep their own paste until they are closed."}
          </p>
        </div>
      )}
      <ul className="space-y-3">
        {STORED_KINDS.map(({ key, storage, what, why, until }) => (
          <li key={key} className="rounded-panel border border-line bg-surface p-4">
            <p className="font-semibold">
              {what}
              {stored.has(key) && (
                <span className="ml-2 rounded-pill bg-accent-soft px-2 py-0.5 text-sm font-normal">
                  stored now
                </span>
              )}
            </p>
            <p>
              Kept {until}, {why}.
            </p>
            <p className="text-sm break-words text-ink-soft">
              In {storage}, as <code>{key}</code>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
