import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanPaste } from "./clean-paste";
import { createDiagnoser, type DiagnosisResult } from "./diagnose";
import { buildDiagnosisIndex } from "./diagnosis-index";
import { TEST_DOCUMENTS } from "./test-articles";

const diagnose = createDiagnoser(buildDiagnosisIndex(TEST_DOCUMENTS));
const folder = new URL("./samples/", import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name !== "expected.json")
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

// Quotes and blanks may differ: a CSV doubles quotes, wrapped lines are joined.
function comparable(text: string): string {
  return text.replace(/[\s"]/g, "");
}

function checkResult(pasted: string, result: DiagnosisResult): void {
  const lines = pasted.split(/\r\n|\n|\r/);
  for (const { line, startColumn, endColumn } of result.clues) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(startColumn).toBeLessThanOrEqual(endColumn);
    expect(endColumn).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
  }
  const paste = cleanPaste(pasted);
  const text = comparable(paste.kind === "text" ? paste.cleaned.text : "");
  for (const { confidence, evidence, parameters } of result.diagnoses) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { line } of evidence) expect(line).toBeGreaterThanOrEqual(1);
    for (const value of Object.values(parameters)) expect(text).toContain(comparable(value));
  }
}

test.each([
  ["nothing", "", "empty"],
  ["blanks", " \n\t ", "empty"],
  ["a picture", "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000", "binary"],
])("%s gets a clear message and no diagnosis", (_name, pasted, format) => {
  const result = diagnose(pasted);
  expect(result).toMatchObject({ format, diagnoses: [], clues: [], chain: [] });
  expect(result.message).toBeTruthy();
});

test("a megabyte is read in part, and the reader is told", () => {
  const pasted = `Event ID: 1035\nSource: MSExchangeTransport\nLevel: Error\nDescription:\n${"word ".repeat(200_000)}`;
  const result = diagnose(pasted);
  expect(result.message).toMatch(/256 KB/);
  expect(result.diagnoses[0]?.eventId).toBe(1035);
});

test.each([
  ["<script>alert(1)</script>"],
  ["\u202Eevil\u202C \u200B\u2066"],
  ["😀😀😀 \uD83D \uDE00"],
  ["a\u0000b"],
  ["Event ID: 0\nSource: MSExchangeTransport"],
  ["Event ID: -1\nSource: MSExchangeTransport"],
  ["Event ID: 99999\nSource: MSExchangeTransport"],
  ["Event ID: constructor\nSource: __proto__\nLevel: toString"],
  ["__proto__ : a\nconstructor : b\ntoString : c\nInstanceId : __proto__\nSource : hasOwnProperty"],
  ["<Event><System><EventID>&amp;#x31;035</EventID></System></Event>"],
  ["#Fields: __proto__,constructor\n#Log-type: SMTP Receive Protocol Log\n,,,"],
  ["----\n---- ----\n"],
  ['"\n,"'],
  ["%1 %2 %3 [%4]"],
])("odd text is answered with nothing: %s", (pasted) => {
  const result = diagnose(pasted);
  checkResult(pasted, result);
  expect(result.diagnoses).toEqual([]);
});

test("entities of an XML document are never expanded", () => {
  const pasted =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<Event><System><Provider Name="MSExchangeTransport"/><EventID>1035</EventID></System><EventData><Data>&b;</Data><Data>&b;</Data></EventData></Event>';
  expect(diagnose(pasted).diagnoses[0]?.parameters).toEqual({ error: "&b;", receiveConnector: "&b;" });
});

test("a clean log says nothing", () => {
  expect(
    diagnose("220 EX01 ready\nEHLO a\n250-EX01 Hello\n250-STARTTLS\n250 OK\nQUIT\n221 2.0.0 Bye").diagnoses,
  ).toEqual([]);
});

const piece = fc.oneof(
  fc
    .constantFrom(...samples)
    .chain((sample) =>
      fc.tuple(fc.nat(sample.length), fc.nat(800)).map(([from, length]) => sample.slice(from, from + length)),
    ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "\n",
    "\r",
    "\t",
    '"',
    "'",
    "&lt;",
    "<Event>",
    "};{",
    "%1",
    "__proto__",
    "451 4.4.0 ",
    "->",
    "\uD800",
    "\u0000",
  ),
);

test("pieces of every format and noise in any order never throw, and what is read stands in the paste", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const pasted = pieces.join("");
      checkResult(pasted, diagnose(pasted));
    }),
    { numRuns: 400, seed: 1035 },
  );
});

test("every sample, cut anywhere, is read without error", () => {
  for (const sample of samples)
    for (let end = 0; end < sample.length; end += 211)
      checkResult(sample.slice(0, end), diagnose(sample.slice(0, end)));
});
