import type { ArticleDocument, EventArticle } from "@/lib/articles/article";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { createRandom, type Random } from "./random";
import { fillParameter } from "./value-fillings";

/** How many values of generated pastes were read exactly right. */
export type ValueMeasurement = {
  readonly way: string;
  readonly values: number;
  readonly right: number;
  /** Values that stand whole in the paste and were not read at all. */
  readonly missing: readonly Misread[];
  /** Values read that are not what the message holds, those that the paste has only a part of included. */
  readonly wrong: readonly Misread[];
};

type Misread = {
  readonly url: string;
  readonly name: string;
  readonly wanted: string;
  readonly read: string;
  readonly text: string;
};

type Filled = { readonly text: string; readonly values: readonly FilledSlot[] };
type FilledSlot = {
  readonly name: string;
  readonly value: string;
  readonly end: number;
  readonly start: number;
};
type Paste = { readonly text: string; readonly values: Readonly<Record<string, string>> };

const ROUNDS = 4;
const LINE = 78;
const CUT_AT = 0.75;

/** How a message reaches the reader: as it is, in an event, wrapped to lines, without its head or its tail. */
const WAYS: Readonly<Record<string, (filled: Filled, event: EventArticle | undefined) => Paste>> = {
  "as written": (filled) => whole(filled, filled.text),
  "in an event or a queue": (filled, event) =>
    whole(
      filled,
      event
        ? `Log Name: Application\nSource: ${event.eventSources[0]}\nEvent ID: ${event.eventId}\nLevel: ${event.eventLevel}\nComputer: EX01.contoso.com\nDescription:\n${filled.text}\nEvent Xml:\n<Event />`
        : `Identity: EX01\\1234\nStatus: Retry\nLastError: ${filled.text}\nIsValid: True`,
    ),
  wrapped: (filled) => whole(filled, wrap(filled.text)),
  "head cut": ({ text, values }) => {
    const start = text.indexOf(" ", text.length * (1 - CUT_AT));
    return start < 0
      ? { text, values: named(values) }
      : { text: text.slice(start), values: named(values.filter((one) => one.start > start + 20)) };
  },
  "tail cut": ({ text, values }) => {
    const end = Math.floor(text.length * CUT_AT);
    return { text: `${text.slice(0, end)}...`, values: named(values.filter((one) => one.end < end - 20)) };
  },
};

/** Fills the messages of all articles with invented values and counts how many come back, by the way of pasting. */
export function measureValues(
  documents: readonly ArticleDocument[],
  seed: number,
): readonly ValueMeasurement[] {
  const diagnose = createDiagnoser(buildDiagnosisIndex(documents));
  return Object.entries(WAYS).map(([way, paste]) => {
    const random = createRandom(seed);
    const missing: Misread[] = [];
    const wrong: Misread[] = [];
    let values = 0;
    let right = 0;
    for (const { url, event, message, names } of messagesOf(documents))
      for (let round = 0; round < ROUNDS; round += 1) {
        const filled = fill(message, names, random);
        const pasted = paste(filled, event);
        const { values: known, diagnoses } = diagnose(pasted.text);
        const found = { ...known, ...diagnoses.find((one) => one.url === url)?.parameters };
        values += Object.keys(pasted.values).length;
        for (const [name, wanted] of Object.entries(named(filled.values))) {
          const read = found[name] ?? "";
          const isAsked = Object.hasOwn(pasted.values, name);
          const misread = { url, name, wanted, read, text: pasted.text };
          if (read === wanted) right += isAsked ? 1 : 0;
          else if (read !== "") wrong.push(misread);
          else if (isAsked) missing.push(misread);
        }
      }
    return { way, values, right, missing, wrong };
  });
}

type Message = {
  readonly url: string;
  readonly event: EventArticle | undefined;
  readonly message: string;
  readonly names: ReadonlyMap<number, string>;
};

function messagesOf(documents: readonly ArticleDocument[]): readonly Message[] {
  return documents.flatMap(({ article }): readonly Message[] => {
    if (article.kind === "procedure") return [];
    const names = new Map(article.parameters.map(({ number, name }) => [number, name]));
    const texts =
      article.kind === "event" ? [article.messageText ?? "", ...article.otherTexts] : article.wireTexts;
    const event = article.kind === "event" ? article : undefined;
    return texts
      .filter((message) => /%\d/.test(message))
      .map((message) => ({ url: article.url, event, message, names }));
  });
}

function fill(message: string, names: ReadonlyMap<number, string>, random: Random): Filled {
  const values: FilledSlot[] = [];
  const filled = new Map<string, string>();
  let text = "";
  let from = 0;
  for (const match of message.matchAll(/%(\d{1,2})/g)) {
    const name = names.get(Number(match[1])) ?? "";
    const value = filled.get(name) ?? fillParameter(name, random);
    filled.set(name, value);
    text += message.slice(from, match.index);
    values.push({ name, value, start: text.length, end: text.length + value.length });
    text += value;
    from = match.index + match[0].length;
  }
  return { text: text + message.slice(from), values: values.filter(({ name }) => name !== "") };
}

function whole({ values }: Filled, text: string): Paste {
  return { text, values: named(values) };
}

function named(values: readonly FilledSlot[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map(({ name, value }) => [name, value]));
}

/** Breaks lines where a mail program or a console would. */
function wrap(text: string): string {
  let column = 0;
  return text
    .split(" ")
    .map((word) => {
      const isFull = column + word.length + 1 > LINE;
      column = isFull ? word.length : column + word.length + 1;
      return isFull ? `\n${word}` : ` ${word}`;
    })
    .join("")
    .trim();
}
