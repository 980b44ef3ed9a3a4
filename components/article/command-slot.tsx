"use client";

import { useState } from "react";
import { setReaderValue } from "@/components/article/reader-values";

type Props = {
  readonly name: string;
  readonly label: string;
  /** What stands in the command now: the reader's value as the shell takes it, or ⟨what is missing⟩. */
  readonly text: string;
  readonly value: string;
  readonly isFilled: boolean;
};

function slotHint(label: string, isFilled: boolean, value: string): string {
  if (isFilled) return `${label}: press to change it`;
  // There is one, but a changing command does not take it unseen.
  return value === "" ? `Press to fill in: ${label}` : `Look whose it is, then press and Enter: ${label}`;
}

/** A value where it stands in a command: a press turns it into a field, Enter puts it into every command. */
export function CommandSlot({ name, label, text, value, isFilled }: Props) {
  const [isEdited, setIsEdited] = useState(false);

  function keep(next: string) {
    setReaderValue(name, next.trim());
    setIsEdited(false);
  }

  if (isEdited)
    return (
      <input
        type="text"
        aria-label={label}
        defaultValue={value}
        autoComplete="off"
        spellCheck={false}
        // The press that opened the field is meant for it.
        ref={(field) => field?.focus()}
        // Leaving a pasted value as it was is no look at whose it is.
        onBlur={({ currentTarget }) =>
          currentTarget.value === value ? setIsEdited(false) : keep(currentTarget.value)
        }
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") keep(currentTarget.value);
          if (key === "Escape") setIsEdited(false);
        }}
        className="w-[22ch] max-w-full rounded-word border border-caution bg-surface px-1 text-ink"
      />
    );
  return (
    <button
      type="button"
      data-value={name}
      title={slotHint(label, isFilled, value)}
      onClick={() => setIsEdited(true)}
      className={`keeps-shape isolate-text inline cursor-pointer border-b px-0.5 text-left break-all whitespace-pre-wrap ${isFilled ? "border-dotted border-accent font-medium text-terminal-filled" : "border-dashed border-caution bg-caution-soft text-terminal-value"}`}
    >
      {text}
    </button>
  );
}
