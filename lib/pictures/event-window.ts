/** How the General tab of an event looks in one language of Windows. */
type EventWindow = {
  /** The labels below the message, as a copied event names them, and as they are read in a picture. */
  readonly labels: readonly (readonly [name: string, pattern: string])[];
  readonly first: RegExp;
  readonly last: RegExp;
  readonly title: RegExp;
  readonly furniture: RegExp;
  readonly eventId: string;
  readonly source: string;
  readonly description: string;
};

const WINDOWS: readonly EventWindow[] = [
  {
    labels: [
      ["Log Name", "Log ?Name"],
      ["Source", "Source"],
      ["Date", "Logged"],
      ["Event ID", "Event ?ID"],
      ["Task Category", "Task ?Category"],
      ["Level", "Level"],
      ["Keywords", "Keywords"],
      ["User", "User"],
      ["Computer", "Computer"],
    ],
    first: /^Log ?Name\b/,
    last: /^(?:Op ?Code|More|Information)\b/,
    title: /^Event Properties\b.*?\bEvent (\d{1,5})\s*,\s*(\S.*)$/,
    furniture:
      /^(?:General|Details|General\W+Details|Copy\.?|Close|Copy\W+Close|More Information.*|[|.,~-]*)$/i,
    eventId: "Event ID",
    source: "Source",
    description: "Description",
  },
  {
    labels: [
      ["Protokollname", "Protokoll ?name"],
      ["Quelle", "Quelle"],
      ["Datum", "Protokolliert"],
      ["Ereignis-ID", "Ereignis ?-? ?ID"],
      ["Aufgabenkategorie", "Aufgaben ?kategorie"],
      ["Ebene", "Ebene"],
      ["Schlüsselwörter", "Schl[uü]sselw[oö]rter"],
      ["Benutzer", "Benutzer"],
      ["Computer", "Computer"],
    ],
    first: /^Protokoll ?name\b/,
    last: /^(?:Op ?Code|Weitere|Informationen)\b/i,
    title: /^Ereigniseigenschaften\b.*?\bEreignis (\d{1,5})\s*,\s*(\S.*)$/,
    furniture:
      /^(?:Allgemein|Details|Allgemein\W+Details|Kopieren\.?|Schlie\S{1,2}en|Kopieren\W+Schlie\S{1,2}en|Weitere Informationen.*|[|.,~-]*)$/i,
    eventId: "Ereignis-ID",
    source: "Quelle",
    description: "Beschreibung",
  },
];
const FACT_LINES = 24;
const TITLE_WORDS = /\b(?:Event Properties|Ereigniseigenschaften)\b/g;

/** Windows beside each other are read line by line across both, so that their words are mixed: no arranging parts them again. */
export function hasWindowsBesideEachOther(text: string): boolean {
  return text.split("\n").some((line) => (line.match(TITLE_WORDS)?.length ?? 0) > 1);
}

/**
 * Puts the General tab of an event, whose labels stand in two columns below the message, into the form of a copied event, so that
 * the reader can correct it and the diagnosis knows it; of several windows below each other each becomes an event. Text without
 * such a tab stays as it is.
 */
export function arrangeEventWindow(text: string): string {
  const lines = text.split("\n");
  const starts = lines.flatMap((line, at) =>
    WINDOWS.some(({ title }) => title.test(line.trim())) ? [at] : [],
  );
  if (starts.length < 2) return arrangeOneWindow(text);
  return starts
    .map((start, at) => lines.slice(at === 0 ? 0 : start, starts[at + 1]).join("\n"))
    .map(arrangeOneWindow)
    .join("\n");
}

function arrangeOneWindow(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const look = WINDOWS.find((one) => lines.some((line) => one.first.test(line)));
  if (!look) return text;
  const first = lines.findIndex((line) => look.first.test(line));
  const facts = readFacts(lines.slice(first, first + FACT_LINES), look);
  if (!facts.has(look.eventId)) return text;
  const titleAt = lines.slice(0, first).findLastIndex((line) => look.title.test(line));
  const title = look.title.exec(lines[titleAt] ?? "");
  if (title?.[2] && !facts.get(look.source)) facts.set(look.source, title[2]);
  const message = lines.slice(titleAt + 1, first).filter((line) => !look.furniture.test(line));
  const above = lines.slice(0, Math.max(0, titleAt)).filter((line) => line !== "");
  const shown = look.labels.flatMap(([name]) => {
    const value = facts.get(name);
    return value === undefined ? [] : [`${`${name}:`.padEnd(15)}${value}`];
  });
  return [...above, ...(above.length > 0 ? [""] : []), ...shown, `${look.description}:`, ...message, ""].join(
    "\n",
  );
}

/** The labels with their values, beside them or, where the columns were read one after the other, in the same order below. */
function readFacts(lines: readonly string[], { labels, last }: EventWindow): Map<string, string> {
  const label = new RegExp(
    `(?:^|\\s)(${labels.map(([, pattern]) => pattern).join("|")})(?:\\s?[:;!.]|(?=\\s|$))`,
    "g",
  );
  const facts = new Map<string, string>();
  const waiting: string[] = [];
  for (const line of lines) {
    if (last.test(line)) {
      if (facts.size > waiting.length) break;
      continue;
    }
    const found = [...line.matchAll(label)];
    const before = line.slice(0, found[0]?.index ?? line.length).trim();
    if (before !== "") {
      const name = waiting.shift();
      if (name !== undefined) facts.set(name, before);
    }
    found.forEach((match, at) => {
      const read = match[1] ?? "";
      const name = labels.find(([, pattern]) => new RegExp(`^${pattern}$`).test(read))?.[0] ?? read;
      const value = line
        .slice(match.index + match[0].length, found[at + 1]?.index)
        .replace(/^[\s:;~]+|[\s~]+$/g, "");
      if (value === "") waiting.push(name);
      else if (!facts.has(name)) facts.set(name, value);
    });
  }
  return facts;
}
