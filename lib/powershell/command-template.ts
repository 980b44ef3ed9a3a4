/** A piece of a command: text as it is, or a value that is still to be filled in. */
export type CommandPart =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "value"; readonly name: string };

const SLOT = /\{\{([a-z][A-Za-z0-9]*)\}\}/g;
const GLUED = /[\w'"‘’‚‛“”„`]/;

/**
 * Splits a command written with `{{value}}` slots.
 * A slot inside quotes or glued to a word is refused: the value brings its own quotes.
 */
export function parseCommandTemplate(
  template: string,
): { readonly parts: readonly CommandPart[] } | { readonly problem: string } {
  const parts: CommandPart[] = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    const [slot, name = ""] = match;
    const before = template.charAt(match.index - 1);
    const after = template.charAt(match.index + slot.length);
    if (GLUED.test(before) || GLUED.test(after)) {
      return {
        problem: `${slot} must stand alone, without quotes: the value is quoted when it is filled in`,
      };
    }
    if (match.index > end) parts.push({ kind: "text", text: template.slice(end, match.index) });
    parts.push({ kind: "value", name });
    end = match.index + slot.length;
  }
  if (end < template.length) parts.push({ kind: "text", text: template.slice(end) });
  const text = parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
  return text.includes("{{") && !/\{\{\s*$|\{\{\s/.test(text)
    ? { problem: "has a slot whose name is not camelCase" }
    : { parts };
}

/** The parts of a command whose template the content check has passed; any other one is shown as it is written. */
export function commandParts(template: string): readonly CommandPart[] {
  const parsed = parseCommandTemplate(template);
  return "parts" in parsed ? parsed.parts : [{ kind: "text", text: template }];
}

/** The values that a command asks for, each once, in the order of their first use. */
export function valueNames(template: string): readonly string[] {
  return [...new Set(commandParts(template).flatMap((part) => (part.kind === "value" ? [part.name] : [])))];
}
