"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  readonly text: () => string;
  readonly label?: string;
  /** `small` stands in the corner of what it copies, `button` among other buttons. */
  readonly size?: "small" | "button";
};

/** Copies what `text()` gives at the moment of the press, and says so. */
export function CopyButton({ text, label = "Copy", size = "small" }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  async function copy() {
    const copied = await copyText(text());
    setState(copied ? "copied" : "failed");
    setTimeout(() => setState("idle"), 2500);
  }
  return (
    <span className="no-print inline-flex items-center">
      <span role="status" className="text-xs not-empty:mr-2">
        {state === "copied" && "Copied"}
        {state === "failed" && "Not allowed here: select the text and press Ctrl+C"}
      </span>
      {size === "button" ? (
        <Button look="secondary" onClick={copy}>
          {label}
        </Button>
      ) : (
        <button
          type="button"
          onClick={copy}
          className="min-h-8 cursor-pointer rounded-control border border-current px-2.5 text-xs font-semibold"
        >
          {label}
        </button>
      )}
    </span>
  );
}

/** The clipboard interface exists only on https and localhost; an intranet site on plain http needs the older way. */
async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const host = document.activeElement?.closest("dialog") ?? document.body;
  host.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
