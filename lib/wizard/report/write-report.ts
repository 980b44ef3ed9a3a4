import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { describeExchangeVersions } from "@/lib/mail-flow/exchange-version";
import type { Shell } from "@/lib/wizard/flow/flow";
import { AUDIENCES } from "./audiences";
import type { Block, Report, ReportSection } from "./report";
import type {
  NextStep,
  ReportAction,
  ReportAnswer,
  ReportCause,
  ReportCommand,
  ReportFacts,
} from "./report-facts";

/** What only the reader's browser knows. Everything in it is already as it may be read by the audience. */
export type ReaderDetails = {
  readonly version?: ExchangeVersion | undefined;
  /** "Exchange server" and its name, and so on. */
  readonly values: readonly { readonly label: string; readonly text: string }[];
  /** What the commands printed, by question. */
  readonly outputs: ReadonlyMap<string, string>;
  readonly note: string;
  /** When each question was answered, e.g. "2026-11-21 03:12 UTC". */
  readonly answeredAt?: ReadonlyMap<string, string>;
  readonly writtenAt?: string | undefined;
  /** Address of this site, empty when it is not to be shown. */
  readonly origin: string;
  /** A command with the reader's values in it. */
  readonly fill: (command: string, shell: Shell) => string;
};

/** Without the site's name it is no link, and says so. */
function addressOf(origin: string, path: string): Block {
  const label = origin === "" ? "Address on this site, whose name is hidden" : "Address";
  return { kind: "code", label, code: `${origin}${path}` };
}

function text(...sentences: readonly string[]): Block {
  return { kind: "text", text: sentences.join(" ") };
}

function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** "87 %"; no check can give a certainty. */
function share(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100)))} %`;
}

function commandBlocks(
  commands: readonly ReportCommand[],
  { version, fill }: ReaderDetails,
): readonly Block[] {
  const fitting = commands.filter(({ versions }) => !version || versions.includes(version));
  const isSplit = !version && fitting.length > 1;
  return fitting.map(({ versions, shell, command }) => ({
    kind: "code",
    label: isSplit ? `${shell}, Exchange ${describeExchangeVersions(versions)}` : shell,
    code: fill(command, shell),
  }));
}

function answerSections(answers: readonly ReportAnswer[], details: ReaderDetails): readonly Block[] {
  return answers.flatMap(({ questionId, question, answer, commands }) => {
    const output = details.outputs.get(questionId) ?? "";
    const time = details.answeredAt?.get(questionId);
    return [
      ...list([`${question} ${answer}${time === undefined ? "" : ` (${time})`}`]),
      ...commandBlocks(commands, details),
      ...(output.trim() === "" ? [] : [{ kind: "code", label: "Output", code: output } as const]),
    ];
  });
}

function causeBlocks(causes: readonly ReportCause[], isOwn: boolean): readonly Block[] {
  const notChecked = isOwn ? [...new Set(causes.flatMap((cause) => cause.notChecked))] : [];
  const blocks = causes.flatMap((cause): readonly Block[] => [
    text(`${cause.title} (${share(cause.probability)}).`, cause.explanation),
    ...list([
      ...cause.for.map((label) => `For: ${label}`),
      ...cause.against.map((label) => `Against: ${label}`),
    ]),
  ]);
  return notChecked.length === 0
    ? blocks
    : [...blocks, text("What could still tell them apart, not checked so far:"), ...list(notChecked)];
}

function actionBlocks(
  lead: string,
  { text: what, commands }: ReportAction,
  details: ReaderDetails,
): readonly Block[] {
  return [text(`${lead}: ${what}`), ...commandBlocks(commands, details)];
}

function nextBlocks(next: NextStep, details: ReaderDetails): readonly Block[] {
  switch (next.kind) {
    case "question":
      return [text(`Find out: ${next.question}`), ...commandBlocks(next.commands, details)];
    case "escalate":
      return next.collect.flatMap((item) => actionBlocks("Collect", item, details));
    case "cause":
      return [
        ...(next.separatedBy ? [text(`To be sure, check: ${next.separatedBy}`)] : []),
        ...(next.relief ? actionBlocks("Relief now", next.relief, details) : []),
        ...next.fix.flatMap((step, position) => actionBlocks(`Fix, step ${position + 1}`, step, details)),
        ...actionBlocks("It worked when", next.verify, details),
      ];
  }
}

function requestBlocks({ audience, causes, elsewhere }: ReportFacts): readonly Block[] {
  const { request, isInside } = AUDIENCES[audience];
  if (!request) return [];
  return [
    text(request.what),
    ...(causes.length === 0
      ? [
          text(
            "So far nothing that we checked points to your side. Please tell us of any change there since the fault began.",
          ),
        ]
      : []),
    ...(elsewhere && causes.length > 0
      ? [
          text(
            `Our checks point more to another cause (“${elsewhere}”); please help us to rule out the ones below.`,
          ),
        ]
      : []),
    ...(causes.length > 0 && !isInside
      ? [
          text(
            "The points below are written from our side: “you” is our organization, “the other side” is yours.",
          ),
        ]
      : []),
    text(`Please send back: ${request.sendBack}.`),
  ];
}

function withBlocks(heading: string, blocks: readonly Block[]): readonly ReportSection[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}

/** The report in its final order: what is to be done or wanted, who and where, what was seen, what it points to. */
export function writeReport(facts: ReportFacts, details: ReaderDetails): Report {
  const audience = AUDIENCES[facts.audience];
  const isOwn = facts.audience === "notes";
  const { version, values, note, writtenAt, origin } = details;
  const about = [
    ...(version && audience.isInside ? [`Exchange version: ${version}`] : []),
    ...values.map(({ label, text: value }) => `${label}: \`${value.replaceAll("`", "'")}\``),
    ...(writtenAt ? [`Written: ${writtenAt}`] : []),
  ];
  return {
    title: `${audience.title}: ${facts.symptom.title}`,
    sections: [
      ...withBlocks("Next step", facts.next ? nextBlocks(facts.next, details) : []),
      ...withBlocks("What we ask of you", requestBlocks(facts)),
      ...withBlocks("About this case", [
        ...list([...about, ...facts.said.map(({ question, answer }) => `${question} ${answer}`)]),
        ...(note.trim() === "" ? [] : [{ kind: "code", label: "Remarks", code: note } as const]),
      ]),
      ...withBlocks(isOwn ? "Answers" : "What we saw", [
        ...answerSections(facts.answers, details),
        ...(facts.notChecked.length > 0 ? [text("Could not be checked:"), ...list(facts.notChecked)] : []),
      ]),
      ...withBlocks("What was tried", list(facts.tried.map(({ title, result }) => `${title}: ${result}`))),
      ...withBlocks(isOwn ? "Possible causes" : "What it points to", causeBlocks(facts.causes, isOwn)),
      ...withBlocks("Ruled out", list(facts.cleared.map(({ title, by }) => `${title}, because: ${by}`))),
      ...withBlocks("Open this case again", audience.isInside ? [addressOf(origin, facts.path)] : []),
    ],
  };
}
