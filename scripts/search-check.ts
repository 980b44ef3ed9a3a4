import { readLabelledInputs } from "../bench/labelled-inputs";
import { measureLabelled, type LabelledRow } from "../bench/measure-labelled";
import { loadTriage } from "@/lib/triage/load-triage.server";

/*
 * The floors of the search: a little below what was reached on the labelled inputs of bench/. A change of words or weights that
 * falls through one of them is seen at once; see `npm run bench -- real` for all numbers.
 */
const FLOORS: readonly { readonly row: string; readonly first: number; readonly firstThree: number }[] = [
  { row: "typed", first: 0.83, firstThree: 0.93 },
  { row: "… right pages named", first: 0.75, firstThree: 0.9 },
  { row: "pasted", first: 0.945, firstThree: 0.965 },
  { row: "not English", first: 0.83, firstThree: 0.905 },
];
const MOST_UNANSWERED = 0.015;
const LEAST_NEGATIVES_UNANSWERED = 0.945;

const { rows } = measureLabelled(
  await loadTriage(),
  readLabelledInputs().flatMap(({ seen, unseen, isFresh }) => (isFresh ? [] : [...seen, ...unseen])),
);
const rowOf = (wanted: string): LabelledRow => {
  const row = rows.find(({ name }) => name === wanted);
  if (!row) throw new Error(`No row is called ${wanted}`);
  return row;
};
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const faults = [
  ...FLOORS.flatMap(({ row, first, firstThree }) => [
    ...(rowOf(row).first < first ? [`${row}: first ${percent(rowOf(row).first)} < ${percent(first)}`] : []),
    ...(rowOf(row).firstThree < firstThree
      ? [`${row}: first three ${percent(rowOf(row).firstThree)} < ${percent(firstThree)}`]
      : []),
  ]),
  ...(rowOf("all to be answered").unanswered > MOST_UNANSWERED
    ? [`no answer to ${percent(rowOf("all to be answered").unanswered)} of what should have one`]
    : []),
  ...(rowOf("to be left unanswered").unanswered < LEAST_NEGATIVES_UNANSWERED
    ? [`an answer to ${percent(1 - rowOf("to be left unanswered").unanswered)} of what should have none`]
    : []),
];
for (const { name, count, first, firstThree, unanswered } of rows)
  console.log(
    `${name.padEnd(24)} n=${count}  first ${percent(first)}  first three ${percent(firstThree)}  no answer ${percent(unanswered)}`,
  );
for (const fault of faults) console.error(`Below the floor: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
