"use client";

import { useReaderValues } from "@/components/article/reader-values";
import { CopyButton } from "@/components/ui/copy-button";
import { commandParts } from "@/lib/powershell/command-template";
import { fillCommand, fillPart } from "@/lib/powershell/fill-command";
import type { Shell } from "@/lib/powershell/quote-value";
import { unfilledSlots, unfilledText } from "@/lib/powershell/unfilled-value";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

type Props = {
  /** As written, with `{{value}}` slots. */
  readonly code: string;
  readonly shell: Shell;
  /** Label of each value that the command asks for. */
  readonly labels: Readonly<Record<string, string>>;
  readonly versions?: readonly ExchangeVersion[] | undefined;
};

/** The command itself, with the reader's values in it, and the button that copies it. */
export function FilledCommand({ code, shell, labels, versions }: Props) {
  const values = useReaderValues();
  const parts = commandParts(code);
  const unfilled = (name: string) =>
    unfilledText(name, Object.entries(labels).find(([known]) => known === name)?.[1] ?? name, versions);
  const left = unfilledSlots(parts, values).length;
  return (
    <div className="relative">
      {/* Wrapped, so that all of a command is seen before it is run. A high script scrolls in its box: the keyboard must reach it. */}
      <pre
        tabIndex={0}
        role="group"
        aria-label="Command"
        lang="en"
        translate="no"
        className="overflow-x-auto px-4 py-3 font-mono text-[13.5px] leading-relaxed break-words whitespace-pre-wrap"
      >
        <code>
          {parts.map((part, position) => {
            const { text, isFilled } = fillPart(part, shell, values, unfilled);
            if (part.kind === "text") return <span key={position}>{text}</span>;
            return (
              <span
                key={position}
                data-value={part.name}
                className={isFilled ? "text-terminal-filled" : "text-terminal-value"}
              >
                {text}
              </span>
            );
          })}
        </code>
      </pre>
      <div className="flex justify-end px-3 pb-2">
        <CopyButton
          text={() => fillCommand(parts, shell, values, unfilled)}
          label={left > 0 ? `Copy command (${left} to replace)` : "Copy command"}
        />
      </div>
    </div>
  );
}
