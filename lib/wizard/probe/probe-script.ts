import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Check, Flow, Place, ProbeRule, Question, Shell, Symptom } from "@/lib/wizard/flow/flow";
import { CHECK_NUMBER } from "./check-number";
import { literal, plainText } from "./powershell-text";
import { commandLines, isRunByScript } from "./script-commands";

const SLOT = /\{\{(\w+)\}\}/g;
const LOOKING_CMDLET = /^(\s*(?:Get|Test|Resolve|Measure)-\w+)/i;

/** The version's way to make a check: one that can be read, else one that can be run, else the first. */
function checkFor({ checks }: Question, version: ExchangeVersion): Check | undefined {
  const fitting = checks.filter(({ versions }) => versions.includes(version));
  return fitting.find(({ probe }) => probe) ?? fitting.find(isRunByScript) ?? fitting[0];
}

/** One command as a part of the output. A cmdlet that fails ends the check; a tool that fails says so in its output. */
function runLine(line: string): readonly string[] {
  const filled = line.trim().replace(SLOT, "$$$1");
  const isCmdlet = LOOKING_CMDLET.test(filled);
  const command = isCmdlet
    ? /\s-ErrorAction\b/i.test(filled)
      ? filled
      : filled.replace(LOOKING_CMDLET, "$1 -ErrorAction Stop")
    : `${filled} 2>&1`;
  return [
    `$ErrorActionPreference = '${isCmdlet ? "Stop" : "Continue"}'`,
    `$out = $out + (${command} | Out-String -Width 4096)`,
  ];
}

function condition({ has, lacks }: ProbeRule): string {
  return [
    ...has.map((pattern) => `($out -match ${literal(pattern)})`),
    ...lacks.map((pattern) => `($out -notmatch ${literal(pattern)})`),
  ].join(" -and ");
}

function readAnswer(question: Question, check: Check): readonly string[] {
  const rules = check.probe?.rules ?? [];
  if (rules.length === 0) return [];
  const branches = rules.flatMap((rule, position) => {
    const label = question.options.find(({ id }) => id === rule.optionId)?.label ?? rule.optionId;
    return [
      `${position === 0 ? "if" : "} elseif"} (${condition(rule)}) {`,
      `  $answer = ${literal(rule.optionId)}`,
      `  $meaning = ${literal(plainText(label))}`,
    ];
  });
  return [...branches, "}"];
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function checkBlock(question: Question, check: Check, number: number): readonly string[] {
  const { run, byHand } = commandLines(check);
  return [
    `Write-Host ''`,
    `Write-Host ${literal(`${number}. ${plainText(question.text)}`)}`,
    `$out = ''`,
    `$answer = '?'`,
    `$meaning = 'not read by this script'`,
    ...byHand.map((line) => `Write-Host ${literal(`   By hand: ${plainText(line.replace(SLOT, "<$1>"))}`)}`),
    ...(run.length === 0
      ? []
      : [
          "try {",
          ...indent([...run.flatMap(runLine), "Write-Host $out", ...readAnswer(question, check)]),
          "} catch {",
          "  $meaning = 'the check could not be made'",
          "  Write-Host $_",
          "}",
        ]),
    `Write-Host '   Answer:' $meaning`,
    `$line = $line + ${literal(` ${question.id}=`)} + $answer`,
  ];
}

function slotNames(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.flatMap((line) => [...line.matchAll(SLOT)].map(([, name = ""]) => name)))];
}

/** A script for some questions, on one server. `code` holds `{{value}}` slots; none when a question has no check for the version. */
function writeScript(
  flow: Flow,
  symptom: Symptom,
  questions: readonly Question[],
  version: ExchangeVersion,
): { readonly code: string; readonly shell: Shell } {
  const made = questions.flatMap((question) => {
    const check = checkFor(question, version);
    return check ? [{ question, check }] : [];
  });
  const { start, factor, modulus } = CHECK_NUMBER;
  const code = [
    "& {",
    ...indent([
      "# Read-only: it looks, shows what it finds, and changes nothing.",
      ...slotNames(made.flatMap(({ check }) => commandLines(check).run)).map(
        (name) => `$${name} = {{${name}}}`,
      ),
      `$line = ${literal(`MF3 ${symptom.id} ${flow.version}`)}`,
      ...made.flatMap(({ question, check }, position) => checkBlock(question, check, position + 1)),
      `$sum = ${start}`,
      "$last = $line.Length - 1",
      "foreach ($position in 0..$last) {",
      `  $sum = ($sum * ${factor} + [int]$line[$position]) % ${modulus}`,
      "}",
      "Write-Host ''",
      "Write-Host 'Paste this line into the wizard:'",
      "Write-Host ($line + ' #' + $sum)",
    ]),
    "}",
  ].join("\n");
  return { code, shell: made.some(({ check }) => check.shell === "EMS") ? "EMS" : "PowerShell" };
}

/** The script for some versions of Exchange, the same for each of them. */
type ProbeScript = {
  readonly versions: readonly ExchangeVersion[];
  readonly code: string;
  readonly shell: Shell;
};

/** What is checked in one place, and how. */
export type PlaceProbe = {
  readonly place: Place;
  readonly questions: readonly Question[];
  /** Those whose answer no rule reads, in any version: their output is shown, and the answer is the reader's. */
  readonly unread: readonly Question[];
  readonly scripts: readonly ProbeScript[];
};

/** The scripts for a place, one for all versions that need the same commands. */
function scriptsOf(flow: Flow, symptom: Symptom, questions: readonly Question[]): readonly ProbeScript[] {
  const scripts: ProbeScript[] = [];
  for (const version of EXCHANGE_VERSIONS) {
    const { code, shell } = writeScript(flow, symptom, questions, version);
    const same = scripts.findIndex((script) => script.code === code);
    const known = scripts[same];
    if (known) scripts[same] = { ...known, versions: [...known.versions, version] };
    else scripts.push({ versions: [version], code, shell });
  }
  return scripts;
}

/**
 * One script for each place where a check can be run by a script; `byHand` are the questions that only a person can check,
 * because they are asked in an SMTP session or outside the network.
 */
export function writeProbe(
  flow: Flow,
  symptom: Symptom,
  open: readonly Question[],
): { readonly places: readonly PlaceProbe[]; readonly byHand: readonly Question[] } {
  const runs = (question: Question) => question.where !== "outside" && question.checks.some(isRunByScript);
  const places = [...new Set(open.filter(runs).map(({ where }) => where))];
  return {
    places: places.map((place) => {
      const questions = open.filter((question) => runs(question) && question.where === place);
      return {
        place,
        questions,
        unread: questions.filter(({ checks }) => checks.every(({ probe }) => !probe)),
        scripts: scriptsOf(flow, symptom, questions),
      };
    }),
    byHand: open.filter((question) => !runs(question)),
  };
}
