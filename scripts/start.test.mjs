import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { inputFiles, stampOf } from "./build-inputs.mjs";
import { findFreePort } from "./port-in-use.mjs";
import { PROJECT_ROOT } from "./project-root.mjs";
import { sampleProject } from "./sample-project.mjs";
import { completeBuild } from "./site-builds.mjs";

/** Stands for the server of a build: it tells the article that it was built from, and its own process number. */
const SERVER = `
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { PORT_TAKEN } from "${new URL("server-address.mjs", import.meta.url).href}";
const article = readFileSync(new URL("../content/codes/451.mdx", import.meta.url), "utf8");
const server = createServer((request, response) => {
  if (request.url === "/slow") return void setTimeout(() => response.end("slow"), 400);
  if (request.url === "/crash") process.exit(9);
  response.end(article + " " + process.pid);
});
process.on("disconnect", () => server.close(() => process.exit(0)));
server.on("error", () => process.exit(PORT_TAKEN));
server.listen(Number(process.env.PORT), process.env.HOST, () => process.send("ready"));`;

const NO_REGISTRY = `console.error("ENOTFOUND registry"); process.exit(1);`;

/** A project of which one build is complete, with our scripts, without packages and without a registry. */
function builtProject(name = "project") {
  const project = sampleProject({ "package-lock.json": '{"packages":{}}', "npm-cli.js": NO_REGISTRY }, name);
  const { root } = project;
  for (const file of readdirSync(join(PROJECT_ROOT, "scripts"), { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(".mjs") && !file.endsWith(".test.mjs"))
      cpSync(join(PROJECT_ROOT, "scripts", file), join(root, "scripts", file));
  }
  project.write("package.json", '{"type":"module"}');
  const draft = join(root, ".builds/draft");
  mkdirSync(join(draft, "server"), { recursive: true });
  writeFileSync(join(draft, "server/serve.mjs"), SERVER);
  cpSync(join(root, "content"), join(draft, "content"), { recursive: true });
  completeBuild(root, draft, stampOf(root, inputFiles(root), {}));
  return project;
}

/** @param {string} root */
async function start(root, env = {}) {
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(root, "scripts/start.mjs")], {
    env: {
      ...process.env,
      npm_lifecycle_event: undefined,
      npm_execpath: join(root, "npm-cli.js"),
      SITE_URL: "",
      HOST: "127.0.0.1",
      PORT: String(port),
      ...env,
    },
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => child.once("close", resolve));
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  await Promise.race([ended, vi.waitUntil(() => output.includes("is ready at"), { timeout: 60_000 })]);
  const ask = async (path = "/") => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  return { child, port, ended, ask, output: () => output };
}

test("a build of the present files is served without packages and registry", async () => {
  const site = await start(builtProject().root);
  expect(await site.ask()).toMatch(/^one /);
  expect(site.output()).not.toMatch(/npm registry|OLDER/);
});

test("when the new state cannot be built, the old one is served, and that is said", async () => {
  const { root, write } = builtProject();
  write("content/codes/451.mdx", "<Broken");
  const site = await start(root);
  expect(await site.ask()).toMatch(/^one /);
  expect(site.output()).toMatch(/ENOTFOUND registry[^]*THE SITE IS AN OLDER ONE/);
});

test("without any build that is whole, it ends with exit code 1 and says why", async () => {
  const { root } = builtProject();
  const [name = ""] = readdirSync(join(root, ".builds"));
  writeFileSync(join(root, ".builds", name, "server/serve.mjs"), "");
  const site = await start(root);
  expect(await site.ended).toBe(1);
  expect(site.output()).toMatch(/ENOTFOUND registry[^]*no build to serve/);
});

test.each([
  [
    "crashes",
    async (/** @type {Awaited<ReturnType<typeof start>>} */ { ask }) => ask("/crash").catch(() => {}),
  ],
  [
    "is killed",
    async (/** @type {Awaited<ReturnType<typeof start>>} */ { ask }) =>
      process.kill(Number((await ask()).split(" ")[1]), "SIGKILL"),
  ],
])("a server that %s is started again, and that is said", async (_, harm) => {
  const site = await start(builtProject().root);
  await harm(site);
  await vi.waitFor(async () => expect(await site.ask()).toMatch(/^one /), { timeout: 30_000 });
  expect(site.output()).toMatch(/ended unexpectedly \(exit code (9|137)\)/);
});

test("on SIGTERM answers under way are finished, and the exit code is 0", async () => {
  const site = await start(builtProject().root);
  const slow = site.ask("/slow");
  await site.ask();
  site.child.kill();
  expect(await slow).toBe("slow");
  expect(await site.ended).toBe(0);
});

test("a server does not outlive a parent that was killed", async () => {
  const site = await start(builtProject().root);
  const pid = Number((await site.ask()).split(" ")[1]);
  site.child.kill("SIGKILL");
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(), { timeout: 30_000 });
});

test("two starts for one port: one serves, the other says that the port is taken", async () => {
  const { root } = builtProject();
  const first = await start(root);
  const second = await start(root, { PORT: String(first.port) });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Port ${first.port} is in use`);
  expect(await first.ask()).toMatch(/^one /);
});

test.each([
  ["a folder with spaces and umlauts, of 200 characters", `Größe & Maß ${"x".repeat(180)}`, {}],
  ["no home directory", "project", { HOME: "/nonexistent", USERPROFILE: "/nonexistent" }],
])("it serves from %s", async (_, name, env) => {
  expect(await (await start(builtProject(name).root, env)).ask()).toMatch(/^one /);
});

test("a variable that is wrong is named", async () => {
  const site = await start(builtProject().root, { ACCESS_LOG: "verbose" });
  expect(await site.ended).toBe(1);
  expect(site.output()).toContain('ACCESS_LOG is "verbose"');
});
