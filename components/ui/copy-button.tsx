"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";

type Props = {
  readonly text: () => string;
  readonly label?: string;
  /** `small` stands in the corner of what it copies, `button` among other buttons. */
  readonly size?: "small" | "button";
  readonly look?: "secondary" | "quiet";
  /** What is said once it is copied. */
  readonly notice?: string;
};

const SECONDS_SHOWN = 6;

/** Copies what `text()` gives at the moment of the press, and says so. Without script there is no button. */
export function CopyButton({
  text,
  label = "Copy",
  size = "small",
  look = "secondary",
  notice = "Copied",
}: Props) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  async function copy() {
    const copied = await copyText(text());
    setState(copied ? "copied" : "failed");
    setTimeout(() => setState("idle"), 1000 * SECONDS_SHOWN);
  }
  return (
    <span className="no-print hidden scripted:inline-flex">
      <Toast>
        {state === "copied" && notice}
        {state === "failed" && "Not allowed here: select the text and press Ctrl+C"}
      </Toast>
      <Button
        look={look}
        size={size === "small" ? "small" : "regular"}
        onClick={copy}
        className="whitespace-nowrap"
      >
        {label}
      </Button>
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
