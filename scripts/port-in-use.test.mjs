import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { findFreePort, isPortInUse } from "./port-in-use.mjs";

/**
 * @param {string} host
 * @returns {Promise<number>} the port on which something listens from now on
 */
async function listen(host) {
  const port = await findFreePort();
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.listen(port, host, () => resolve(undefined)));
  return port;
}

test.each(["127.0.0.1", "0.0.0.0"])("a port that another program holds on %s is in use", async (host) => {
  expect(await isPortInUse({ host: "127.0.0.1", port: await listen(host) })).toBe(true);
});

test("a port that another program holds on one address family only is in use for the other", async () => {
  expect(await isPortInUse({ host: "127.0.0.1", port: await listen("::1") })).toBe(true);
  expect(await isPortInUse({ host: "::1", port: await listen("127.0.0.1") })).toBe(true);
});

test("a free port is not in use, and stays free", async () => {
  const address = { host: "127.0.0.1", port: await findFreePort() };
  expect(await isPortInUse(address)).toBe(false);
  expect(await isPortInUse(address)).toBe(false);
});
