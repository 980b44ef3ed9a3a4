const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

type EventFacts = Readonly<Record<"source" | "level" | "category" | "computer", string>> & {
  readonly id: number;
};

/** The General tab of an event: the message above, two columns of labels below. */
export function generalTab(message: string, { source, id, level, category, computer }: EventFacts): string {
  return eventTab(
    `Event Properties - Event ${id}, ${source}`,
    ["General", "Details", "Copy", "Close"],
    message,
    [
      ["Log Name:", "Application", "", ""],
      ["Source:", source, "Logged:", "3/5/2024 10:12:44 AM"],
      ["Event ID:", String(id), "Task Category:", category],
      ["Level:", level, "Keywords:", "Classic"],
      ["User:", "N/A", "Computer:", computer],
      ["OpCode:", "Info", "", ""],
      ["More Information:", "Event Log Online Help", "", ""],
    ],
  );
}

/** The same tab as a German Windows shows it. */
export function germanTab(message: string, { source, id, level, category, computer }: EventFacts): string {
  const words = ["Allgemein", "Details", "Kopieren", "Schließen"];
  return eventTab(`Ereigniseigenschaften - Ereignis ${id}, ${source}`, words, message, [
    ["Protokollname:", "Anwendung", "", ""],
    ["Quelle:", source, "Protokolliert:", "05.03.2024 10:12:44"],
    ["Ereignis-ID:", String(id), "Aufgabenkategorie:", category],
    ["Ebene:", level, "Schlüsselwörter:", "Klassisch"],
    ["Benutzer:", "Nicht zutreffend", "Computer:", computer],
    ["Opcode:", "Info", "", ""],
    ["Weitere Informationen:", "Onlinehilfe", "", ""],
  ]);
}

function eventTab(
  title: string,
  [general, details, copy, close]: readonly string[],
  message: string,
  facts: readonly (readonly string[])[],
): string {
  return `<div class="window"><div class="title">${title}</div>
    <div class="tabs"><span>${general}</span><span>${details}</span></div>
    <div class="message">${escapeHtml(message)}</div>
    <div class="facts">${facts
      .flat()
      .map((cell) => `<span>${escapeHtml(cell)}</span>`)
      .join("")}</div>
    <div class="buttons"><span>${copy}</span><span>${close}</span></div></div>`;
}

/** The list of events, with the preview of one below when it is given. */
export function eventList(events: readonly (readonly string[])[], preview = ""): string {
  return `<div class="window"><div class="title">Application   Number of events: 21,304</div>${grid(
    ["Level", "Date and Time", "Source", "Event ID", "Task Category"],
    events,
    preview === "" ? 0 : 1,
  )}${preview}</div>`;
}

/** The list of queues. */
export function queueViewer(queues: readonly (readonly string[])[]): string {
  return `<div class="window"><div class="title">Queue Viewer</div><div class="tabs"><span>Queues</span><span>Messages</span></div>${grid(
    ["Next Hop Domain", "Delivery Type", "Status", "Message Count", "Last Error"],
    queues,
    0,
  )}</div>`;
}

function grid(names: readonly string[], rows: readonly (readonly string[])[], chosen: number): string {
  const body = rows.map(
    (cells, at) =>
      `<tr${at === chosen ? ' class="on"' : ""}>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><tr>${names.map((name) => `<th>${name}</th>`).join("")}</tr>${body.join("")}</table>`;
}

/** A report as a mail program shows it. */
export function mail(subject: string, words: string, details: string, isDark = false): string {
  const lines = (text: string) => escapeHtml(text).replaceAll("\n", "<br>");
  return `<div class="mail ${isDark ? "dark" : ""}"><h1>${escapeHtml(subject)}</h1>
    <p class="small">Microsoft Outlook &lt;postmaster@adatum.com&gt;</p><p>${lines(words)}</p><p class="small">${lines(details)}</p></div>`;
}

/** A console window; `error` is what it prints in red. */
export function shell(colour: "blue" | "black", text: string, error: string): string {
  return `<div class="console ${colour}">${escapeHtml(text)}<span class="red">${escapeHtml(error)}</span></div>`;
}
