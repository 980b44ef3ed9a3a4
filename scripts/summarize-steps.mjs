/** @typedef {import("./run-steps.mjs").StepResult} StepResult */
/** @typedef {import("./run-steps.mjs").TestCounts} TestCounts */

/**
 * The table at the end of a run: step, result, seconds, counts.
 *
 * @param {readonly StepResult[]} results
 * @returns {string}
 */
export function summarizeSteps(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, exitCode, seconds, counts, note }) =>
      [
        name.padEnd(width),
        exitCode === 0 ? "passed" : "FAILED",
        `${seconds.toFixed(1)} s`.padStart(8),
        counts ? describeCounts(counts) : (note ?? ""),
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/**
 * @param {TestCounts} counts
 * @returns {string}
 */
function describeCounts({ passed, failed, skipped, retried = 0 }) {
  return [
    `${passed} passed, ${failed} failed`,
    skipped > 0 ? `, ${skipped} skipped` : "",
    retried > 0 ? `, ${retried} only on a further try` : "",
  ].join("");
}

/**
 * All tests of all steps in one line.
 *
 * @param {readonly StepResult[]} results
 * @returns {string}
 */
export function summarizeTests(results) {
  const counted = results.flatMap(({ counts }) => counts ?? []);
  const sum = (/** @type {"passed" | "failed"} */ key) => counted.reduce((all, one) => all + one[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
