import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sirv from "sirv";
import { findFreePort } from "../port-in-use.mjs";

const NGINX = ["/usr/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];
const START_MS = 10_000;

/** @typedef {{ url: string, server: string, stop: () => Promise<void> }} PlainServer */

/**
 * Serves an exported copy: with nginx and the settings that the copy itself brings where nginx is installed, otherwise with a
 * small server that only knows folders and the page for missing addresses.
 *
 * @param {string} files the folder of the copy
 * @param {string} basePath "" or e.g. "/kb"
 * @returns {Promise<PlainServer>} `url` is that of the server's root
 */
export async function servePlain(files, basePath) {
  const nginx = NGINX.find(existsSync);
  return nginx === undefined ? serveFolder(files, basePath) : serveNginx(nginx, files, basePath);
}

/**
 * @param {string} nginx
 * @param {string} files
 * @param {string} basePath
 * @returns {Promise<PlainServer>}
 */
async function serveNginx(nginx, files, basePath) {
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "plain-files-"));
  const root = join(folder, "www");
  mkdirSync(dirname(join(root, basePath)), { recursive: true });
  symlinkSync(files, basePath === "" ? root : join(root, basePath), "dir");
  const settings = readFileSync(join(files, "server-examples", "nginx.conf"), "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/www;", `root ${root};`);
  const conf = join(folder, "nginx.conf");
  writeFileSync(conf, surrounding(folder, settings));
  const server = spawn(nginx, ["-p", folder, "-c", conf, "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  /** @type {Promise<unknown>} */
  const ended = new Promise((resolve) => server.once("close", resolve));
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(`${url}${basePath}/`, ended);
  return {
    url,
    server: nginx,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * What stands around a server's settings, with all that nginx writes in one folder.
 *
 * @param {string} folder
 * @param {string} settings
 * @returns {string}
 */
function surrounding(folder, settings) {
  const writes = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `daemon off;
${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
access_log off;
${writes.join("\n")}
include ${["/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"].find(existsSync)};
${settings}
}
`;
}

/**
 * @param {string} url
 * @param {Promise<unknown>} ended
 */
async function untilAnswering(url, ended) {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (const end = Date.now() + START_MS; Date.now() < end && !hasEnded;) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (answer) throw new Error(`${url} answers ${answer.status}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("nginx did not start; its reason is above.");
}

/**
 * @param {string} files
 * @param {string} basePath
 * @returns {Promise<PlainServer>}
 */
async function serveFolder(files, basePath) {
  const port = await findFreePort();
  const hand = sirv(files, { extensions: [], etag: true });
  const missing = readFileSync(join(files, "404.html"));
  const server = createServer((request, response) => {
    const notFound = () =>
      void response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(missing);
    const asked = request.url ?? "/";
    if (basePath !== "" && !asked.startsWith(`${basePath}/`)) return notFound();
    request.url = asked.slice(basePath.length);
    hand(request, response, notFound);
  });
  await new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(undefined)));
  return {
    url: `http://127.0.0.1:${port}`,
    server: "a server for folders (nginx is not installed)",
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
