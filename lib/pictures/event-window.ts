/** The labels below the message of an event's General tab, by the names that a copied event gives them. */
const LABELS: readonly (readonly [name: string, pattern: string])[] = [
  ["Log Name", "Log ?Name"],
  ["Source", "Source"],
  ["Date", "Logged"],
  ["Event ID", "Event ?ID"],
  ["Task Category", "Task ?Category"],
  ["Level", "Level"],
  ["Keywords", "Keywords"],
  ["User", "User"],
  ["Computer", "Computer"],
];
const LABEL = new RegExp(
  `(?:^|\\s)(${LABELS.map(([, pattern]) => pattern).join("|")})(?:\\s?[:;!.]|(?=\\s|$))`,
  "g",
);
const FIRST_LABEL = /^Log ?Name\b/;
const LAST_LABEL = /^(?:Op ?Code|More|Information)\b/;
const FACT_LINES = 24;
const TITLE = /^Event Properties\b.*?\bEvent (\d{1,5})\s*,\s*(\S.*)$/;
const FURNITURE =
  /^(?:General|Details|General\W+Details|Copy\.?|Close|Copy\W+Close|More Information.*|[|.,~-]*)$/i;

/**
 * Puts the General tab of an event, whose labels stand in two columns below the message, into the form of a copied event, so that
 * the reader can correct it and the diagnosis knows it. Text without such a tab stays as it is.
 */
export function arrangeEventWindow(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const first = lines.findIndex((line) => FIRST_LABEL.test(line));
  if (first < 0) return text;
  const facts = readFacts(lines.slice(first, first + FACT_LINES));
  if (!facts.has("Event ID")) return text;
  const titleAt = lines.slice(0, first).findLastIndex((line) => TITLE.test(line));
  const title = TITLE.exec(lines[titleAt] ?? "");
  if (title?.[2] && !facts.get("Source")) facts.set("Source", title[2]);
  const message = lines.slice(titleAt + 1, first).filter((line) => !FURNITURE.test(line));
  const above = lines.slice(0, Math.max(0, titleAt)).filter((line) => line !== "");
  const shown = LABELS.flatMap(([name]) => {
    const value = facts.get(name);
    return value === undefined ? [] : [`${`${name}:`.padEnd(15)}${value}`];
  });
  return [...above, ...(above.length > 0 ? [""] : []), ...shown, "Description:", ...message, ""].join("\n");
}

/** The labels with their values, beside them or, where the columns were read one after the other, in the same order below. */
function readFacts(lines: readonly string[]): Map<string, string> {
  const facts = new Map<string, string>();
  const waiting: string[] = [];
  for (const line of lines) {
    if (LAST_LABEL.test(line)) {
      if (facts.size > waiting.length) break;
      continue;
    }
    const found = [...line.matchAll(LABEL)];
    const before = line.slice(0, found[0]?.index ?? line.length).trim();
    if (before !== "") {
      const name = waiting.shift();
      if (name !== undefined) facts.set(name, before);
    }
    found.forEach((match, at) => {
      const label = match[1] ?? "";
      const name = LABELS.find(([, pattern]) => new RegExp(`^${pattern}$`).test(label))?.[0] ?? label;
      const value = line
        .slice(match.index + match[0].length, found[at + 1]?.index)
        .replace(/^[\s:;~]+|[\s~]+$/g, "");
      if (value === "") waiting.push(name);
      else if (!facts.has(name)) facts.set(name, value);
    });
  }
  return facts;
}
