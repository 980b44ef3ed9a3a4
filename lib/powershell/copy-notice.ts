type Copied = {
  /** What still stands as ⟨…⟩ in the copied text. */
  readonly missing: readonly string[];
  /** What the command changes; undefined when it only looks. */
  readonly changes?: string | undefined;
  /** The reader's own values in it. */
  readonly filled: readonly { readonly label: string; readonly value: string }[];
};

/** What is said after a command was copied: what is still to be replaced, what will change, and whose values it holds. */
export function copyNotice({ missing, changes, filled }: Copied): string {
  return [
    "Copied.",
    missing.length > 0 ? `Still to replace: ${missing.join(", ")}.` : "",
    changes !== undefined ? `It changes: ${changes.replaceAll("`", "").replace(/\.$/, "")}.` : "",
    // A changing command with an address of one's own in it is the dearest mistake there is.
    changes !== undefined && filled.length > 0
      ? `Look first whether these are the right ones: ${filled.map(({ label, value }) => `${label} ${value}`).join(", ")}.`
      : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
