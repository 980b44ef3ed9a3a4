"use client";

import { useState, type ReactNode } from "react";
import { CommandSlot } from "@/components/article/command-slot";
import { useReaderValues, useTypedNames } from "@/components/article/reader-values";
import { CopyButton } from "@/components/ui/copy-button";
import { useIsHydrated } from "@/components/ui/use-is-hydrated";
import { commandParts } from "@/lib/powershell/command-template";
import { copyNotice } from "@/lib/powershell/copy-notice";
import { fillCommand, fillPart } from "@/lib/powershell/fill-command";
import { heldText, heldValues } from "@/lib/powershell/held-values";
import type { Shell } from "@/lib/powershell/quote-value";
import { unfilledSlots, unfilledText } from "@/lib/powershell/unfilled-value";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

const NONE_HELD: ReadonlyMap<string, string> = new Map();

type Props = {
  /** As written, with `{{value}}` slots. */
  readonly code: string;
  readonly shell: Shell;
  /** Label of each value that the command asks for. */
  readonly labels: Readonly<Record<string, string>>;
  readonly versions?: readonly ExchangeVersion[] | undefined;
  /** What it changes; undefined when it only looks. */
  readonly changes?: string | undefined;
  /** What the caption says: shell, risk, versions. */
  readonly children: ReactNode;
};

/** The command itself, with the reader's values in it, and the button that copies it and says what is still missing. */
export function FilledCommand({ code, shell, labels, versions, changes, children }: Props) {
  const given = useReaderValues();
  const typed = useTypedNames();
  // Whose address it is, only the reader can tell; what it changes must not change the wrong end.
  const held = changes === undefined ? NONE_HELD : heldValues(given, typed);
  const values = new Map([...given].filter(([name]) => !held.has(name)));
  const isHydrated = useIsHydrated();
  const [notice, setNotice] = useState("");
  const parts = commandParts(code);
  const labelOf = (name: string) => Object.entries(labels).find(([known]) => known === name)?.[1] ?? name;
  const unfilled = (name: string) => {
    const pasted = held.get(name);
    return pasted === undefined ? unfilledText(name, labelOf(name), versions) : heldText(pasted);
  };
  const missing = unfilledSlots(parts, values);
  const filled = [...new Set(parts.flatMap((part) => (part.kind === "value" ? [part.name] : [])))].filter(
    (name) => !missing.includes(name),
  );
  return (
    <>
      <figcaption className="looks-caption">
        <span className="flex min-h-7 grow basis-24 flex-wrap items-center gap-x-2.5 gap-y-0.5">
          {children}
        </span>
        <span className="ml-auto">
          <CopyButton
            text={() => {
              setNotice(
                copyNotice({
                  missing: missing.map(unfilled),
                  changes,
                  filled: filled.map((name) => ({
                    label: labelOf(name),
                    value: values.get(name) ?? "",
                  })),
                }),
              );
              return fillCommand(parts, shell, values, unfilled);
            }}
            label={missing.length > 0 ? `Copy · ${missing.length} to replace` : "Copy"}
            notice={notice}
          />
        </span>
      </figcaption>
      {/* Wrapped, so that all of a command is seen before it is run. A high script scrolls in its box: the keyboard must reach it. */}
      <pre
        tabIndex={0}
        role="group"
        aria-label="Command"
        lang="en"
        dir="ltr"
        translate="no"
        className="looks-command"
      >
        <code>
          {parts.map((part, position) => {
            const { text, isFilled } = fillPart(part, shell, values, unfilled);
            if (part.kind === "text") return <span key={position}>{text}</span>;
            return isHydrated ? (
              <CommandSlot
                key={position}
                name={part.name}
                label={labelOf(part.name)}
                text={text}
                value={given.get(part.name) ?? ""}
                isFilled={isFilled}
              />
            ) : (
              <span key={position} data-value={part.name} className="text-terminal-value">
                {text}
              </span>
            );
          })}
        </code>
      </pre>
    </>
  );
}
