/** What the page shows when it is copied for a ticket. */
export type TicketParts = {
  readonly heading: string;
  /** Absolute, so that it works in any ticket system. */
  readonly address: string;
  /** The branch that is shown, if one is. */
  readonly branch?: string | undefined;
  /** What the reader answered to the wizard, question and answer in a line. */
  readonly answers?: readonly string[];
  /** The causes that the reader has opened. */
  readonly causes: readonly string[];
  /** What is ticked as done. */
  readonly done: readonly string[];
  /** The commands that are in view, filled as they stand there. */
  readonly commands: readonly string[];
};

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `- ${line}`)];
}

/** An article or an outcome as plain text for a ticket: what it is, what was done, with which commands, and the link. */
export function ticketText(parts: TicketParts): string {
  const { heading, address, branch, answers = [], causes, done, commands } = parts;
  return [
    heading,
    address,
    ...(branch === undefined ? [] : [`Words in the message: ${branch}`]),
    ...list("Answered:", answers),
    ...list("Causes looked at:", causes),
    ...list("Done:", done),
    ...(commands.length === 0
      ? []
      : ["", "Commands:", ...commands.flatMap((command) => [command.trim(), ""])]),
  ]
    .join("\n")
    .trimEnd();
}
