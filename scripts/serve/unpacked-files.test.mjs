import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { servedFiles } from "./served-files.mjs";

/** @returns {Promise<number>} the port of a server that hands out the build's files */
async function serveBuild() {
  const build = mkdtempSync(join(tmpdir(), "served-"));
  const files = {
    "served/_next/static/page-data/1.js.gz": gzipSync("packed"),
    "served/artefacts/search-1.json": "plain",
    "served/artefacts/search-1.json.gz": gzipSync("plain"),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), content);
  }
  const handle = servedFiles(build);
  const server = createServer((request, response) =>
    handle(request, response, () => void response.writeHead(404).end()),
  );
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(build, { recursive: true, force: true });
  });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/**
 * @param {number} port
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status?: number, type?: string, encoding?: string, caching?: string, text: string }>}
 */
function ask(port, path, headers = {}) {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers }, (answer) => {
      let text = "";
      answer.setEncoding("latin1").on("data", (part) => (text += part));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode,
          type: answer.headers["content-type"],
          encoding: answer.headers["content-encoding"],
          caching: answer.headers["cache-control"],
          text,
        }),
      );
    }).on("error", reject);
  });
}

test("a file of which only the packed form is there reaches browsers packed, and others unpacked", async () => {
  const port = await serveBuild();
  const path = "/_next/static/page-data/1.js";
  const packed = await ask(port, path, { "accept-encoding": "gzip" });
  expect(packed).toMatchObject({ status: 200, encoding: "gzip" });
  for (const asked of [path, `${path}?x=1`]) {
    const plain = await ask(port, asked);
    expect(plain).toMatchObject({
      status: 200,
      text: "packed",
      caching: "public, max-age=31536000, immutable",
    });
    expect(plain.type).toMatch(/javascript/);
    expect(plain.encoding).toBeUndefined();
  }
});

test("other files are handed out as before, and what is not there is not there", async () => {
  const port = await serveBuild();
  expect(await ask(port, "/artefacts/search-1.json")).toMatchObject({ status: 200, text: "plain" });
  for (const path of ["/none.js", "/_next/static/page-data/../../../../1.js", "/_next/static/page-data/2.js"])
    expect(await ask(port, path)).toMatchObject({ status: 404 });
});
