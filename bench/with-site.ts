import { buildWhenNeeded } from "../scripts/build-when-needed.mjs";
import { serveForTests } from "../scripts/serve-for-tests.mjs";

/**
 * Builds this project when needed, serves it on a free port of 127.0.0.1 while `measure` runs, and gives what it returns. With
 * MEASURED_SITE a site that runs already is measured.
 */
export async function withSite<Result>(measure: (base: string) => Promise<Result>): Promise<Result> {
  const running = process.env.MEASURED_SITE;
  if (running !== undefined) return measure(running);
  const { exitCode, output } = await buildWhenNeeded();
  if (exitCode !== 0) throw new Error(output);
  const server = await serveForTests();
  try {
    return await measure(server.url);
  } finally {
    await server.stop();
  }
}
