import { existsSync, readFileSync, rmSync } from "node:fs";

/** @typedef {import("./run-steps.mjs").StepOutcome} StepOutcome */
/** @typedef {import("./run-steps.mjs").TestCounts} TestCounts */
/** @typedef {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/**
 * Counts from Vitest's JSON report. A file that failed without running a test counts as one failed test.
 *
 * @param {VitestReport} report
 * @returns {TestCounts}
 */
export function countVitest({ testResults }) {
  const statuses = testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 ? [status] : assertionResults.map((assertion) => assertion.status),
  );
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}

/**
 * Counts from Playwright's JSON report. What passed on a further try has passed, and is named.
 *
 * @param {PlaywrightReport} report
 * @returns {TestCounts}
 */
export function countPlaywright({ stats: { expected, unexpected, flaky, skipped } }) {
  return { passed: expected + flaky, failed: unexpected, skipped, retried: flaky };
}

/**
 * Runs a test program that writes a JSON report. Tests that could not run at all count as one failed.
 *
 * @template Report
 * @param {string} reportFile
 * @param {(report: Report) => TestCounts} count
 * @param {() => Promise<StepOutcome>} run
 * @returns {Promise<StepOutcome>}
 */
export async function withCounts(reportFile, count, run) {
  rmSync(reportFile, { force: true });
  const outcome = await run();
  const counts = existsSync(reportFile) ? count(JSON.parse(readFileSync(reportFile, "utf8"))) : NONE;
  const failed = outcome.exitCode !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...outcome, counts: { ...counts, failed } };
}

/** @type {TestCounts} */
const NONE = { passed: 0, failed: 0, skipped: 0 };
