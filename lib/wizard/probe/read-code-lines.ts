import type { Answer } from "@/lib/wizard/flow/flow";
import { checkNumber } from "./check-number";

/** A code line as it came back, its keys not looked up yet. */
export type CodeLine = {
  readonly symptomId: string;
  /** The flow's version when the script was written; undefined when it cannot be read. */
  readonly flowVersion: number | undefined;
  readonly answers: readonly Answer[];
  /** Keys of questions that the script could not answer. */
  readonly unanswered: readonly string[];
  /** Words that are none of these. */
  readonly unreadable: readonly string[];
  readonly checkNumber: "right" | "wrong" | "missing";
  /** The line by itself, for an address: unless its check number is right only what can be an answer, since the rest is of unknown origin. */
  readonly text: string;
};

const MAX_TEXT = 20_000;
const MAX_LINES = 8;
const MAX_LINE = 2_000;
/** Up to here every way to join the pieces of a broken line is tried. */
const MAX_BREAKS = 8;

const WORD = /^([a-z0-9][a-z0-9-]*)=([a-z0-9][a-z0-9-]*|\?)$/;

/** Without quote marks of mails, and with the hyphens and cases that the script wrote. */
function cleaned(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\r\n?/g, "\n")
    .replace(/^[>|\s]+/gm, "")
    .toLowerCase();
}

function canonical(body: string): string {
  return `MF3 ${body.trim().replace(/\s+/g, " ")}`;
}

/** The body with each line break read as a blank or as nothing: consoles break a line inside a word. */
function* joins(body: string): Generator<string> {
  const pieces = body.split(/ *\n/);
  const breaks = pieces.length - 1;
  const join = (isBlank: (position: number) => boolean) =>
    pieces.reduce((joined, piece, position) => `${joined}${isBlank(position) ? " " : ""}${piece}`);
  yield join(() => true);
  yield join(() => false);
  if (breaks > MAX_BREAKS) return;
  for (let choice = 1; choice < 2 ** breaks - 1; choice += 1)
    yield join((position) => Math.floor(choice / 2 ** (position - 1)) % 2 === 1);
}

function readWords(line: string, state: CodeLine["checkNumber"], digits?: string): CodeLine {
  const [, symptomId = "", version = "", ...rest] = line.split(" ");
  const isVersion = /^\d{1,6}$/.test(version);
  const words = isVersion || version === "" ? rest : [version, ...rest];
  const read = words.map((word) => ({ word, match: WORD.exec(word) }));
  return {
    symptomId,
    flowVersion: isVersion ? Number(version) : undefined,
    answers: read.flatMap(({ match }) =>
      match?.[1] !== undefined && match[2] !== undefined && match[2] !== "?"
        ? [{ questionId: match[1], optionId: match[2] }]
        : [],
    ),
    unanswered: read.flatMap(({ match }) => (match?.[2] === "?" && match[1] !== undefined ? [match[1]] : [])),
    unreadable: read.flatMap(({ word, match }) => (match ? [] : [word])),
    checkNumber: state,
    text:
      state === "right"
        ? `${line} #${digits}`
        : [
            "MF3",
            symptomId,
            ...(isVersion ? [version] : []),
            ...words.filter((word) => WORD.test(word)),
            ...(digits === undefined ? [] : [`#${digits}`]),
          ].join(" "),
  };
}

/** Where no check number says where the line ends, it ends with the last line that still holds an answer. */
function cutOff(chunk: string): string {
  const lines = chunk.split("\n");
  const end = lines.findIndex((line, position) => position > 0 && !/[a-z0-9]=/.test(line));
  return (end < 0 ? lines : lines.slice(0, end)).join("\n");
}

function readChunk(chunk: string): CodeLine {
  const [, body, digits] = /^([^#]*)#\s*(\d{1,4})(?!\d)/.exec(chunk) ?? [];
  if (body === undefined || digits === undefined)
    return readWords(canonical(cutOff(chunk.split("#")[0] ?? "")), "missing");
  for (const joined of joins(body))
    if (checkNumber(canonical(joined)) === Number(digits))
      return readWords(canonical(joined), "right", digits);
  return readWords(canonical(body), "wrong", digits);
}

/**
 * Every code line in a text, whatever stands around it: quoted in a mail, broken by a console, in capital letters. Never
 * throws; what is cut or mistyped is read as far as it goes, and `checkNumber` says so.
 */
export function readCodeLines(text: string): readonly CodeLine[] {
  return cleaned(text)
    .split(/(?<![a-z0-9])mf3(?=\s)/)
    .slice(1, MAX_LINES + 1)
    .map((chunk) => readChunk(chunk.slice(0, MAX_LINE)));
}
