"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { offerFiles } from "@/components/diagnosis/file-handoff";
import { replacePaste } from "@/components/diagnosis/paste-store";
import { useNavigate } from "@/components/layout/use-navigate";

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [contenteditable=true]") !== null;
}

/**
 * A file or a text that is dropped on any page goes to its diagnosis; without this the browser would open it as a page of its own.
 * While something is dragged, the whole window says so.
 */
export function DropAnywhere() {
  const navigate = useNavigate();
  const [isDragging, setDragging] = useState(false);

  const drop = useEffectEvent((event: DragEvent) => {
    setDragging(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void offerFiles(files).then(() => navigate("/diagnose"));
    else {
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (!text.includes("\n") || isTextField(event.target)) return;
      replacePaste(text);
      navigate("/diagnose");
    }
    event.preventDefault();
  });

  useEffect(() => {
    const ends = new AbortController();
    const on = <Name extends keyof WindowEventMap>(name: Name, act: (event: WindowEventMap[Name]) => void) =>
      window.addEventListener(name, act, { signal: ends.signal });
    on("dragenter", (event) => {
      if (holdsFile(event)) setDragging(true);
    });
    on("dragover", (event) => {
      if (holdsFile(event) || !isTextField(event.target)) event.preventDefault();
    });
    on("dragleave", (event) => {
      // Only leaving the window itself has nothing that it goes to.
      if (event.relatedTarget === null) setDragging(false);
    });
    on("drop", drop);
    return () => ends.abort();
  }, []);

  if (!isDragging) return null;
  return (
    <div className="no-print pointer-events-none fixed inset-0 z-40 flex items-center justify-center bg-page/85 p-4">
      <p className="rounded-panel border-2 border-dashed border-accent bg-surface px-6 py-8 text-center text-lg font-semibold shadow-float">
        Drop it anywhere to find out what it says
        <span className="mt-1 block text-sm font-normal text-ink-soft">
          A picture, logs or a zip of logs, a mail (.eml, .msg), or events. It is read in this browser and
          sent nowhere.
        </span>
      </p>
    </div>
  );
}
