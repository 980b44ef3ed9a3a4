import { copyFileSync, existsSync, linkSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "../files-below.mjs";

/** What a running server reads of a build; the rest are the sources that it was made from. */
const READ =
  /^(?:\.next|served|server|store)\/|^(?:package\.json|next\.config\.mjs|scripts\/(?:base-path|serve\/packed-pages)\.mjs)$/;

/** Kept for the next build, for who looks for faults, or to find out which packages are needed. */
const NOT_READ = /^\.next\/(?:cache|types|diagnostics|trace)|\.nft\.json$|\.map$|^server\/write-store\.mjs$/;

/**
 * Parts of packages that only building, developing, other bundlers and the resizing of pictures need. Programs for one system are
 * among them, so without them a release runs on every system.
 */
const NOT_SERVED = [
  /^(?:@esbuild|@img|@swc\/(?!helpers\/)[^/]+|sharp)\//,
  /^next\/dist\/bundle-analyzer\//,
  /^next\/dist\/compiled\/(?:@next\/font|@vercel\/(?:blob|nft|og)|babel|babel-packages|next-devtools|terser)\//,
  /^next\/dist\/compiled\/(?:@modelcontextprotocol|crypto-browserify|cssnano-simple|postcss-preset-env|schema-utils\d|serve-handler)\//,
  /^next\/dist\/compiled\/react-server-dom-webpack\//,
  /^next\/dist\/server\/capsize-font-metrics\.json$/,
  /^next\/dist\/compiled\/[^/]+-experimental\//,
  /^next\/dist\/compiled\/next-server\/(?!.*turbo\.runtime\.prod|server\.runtime\.prod)[^/]+\.js$/,
  /^next\/dist\/compiled\/next-server\/.*experimental/,
  /^next\/dist\/compiled\/(?:react|react-dom|react-server-dom-[a-z]+|scheduler)\/.*\.(?:development|profiling)(?:\.[a-z-]+)*\.js$/,
];

/**
 * Lays out a release from a build: what the server reads, and its packages as plain files instead of links.
 *
 * @param {string} build the folder of a whole build
 * @param {string} site the folder to fill
 */
export function layOutRelease(build, site) {
  for (const { path, isLink } of filesBelow(build)) {
    if (!isLink && READ.test(path) && !NOT_READ.test(path)) keep(join(build, path), join(site, path));
  }
  const packages = realpathSync(join(build, "node_modules"));
  keepPackage(packages, join(site, "node_modules"), (path) => !NOT_SERVED.some((each) => each.test(path)));
  const externals = join(build, ".next", "node_modules");
  for (const { path, isLink } of existsSync(externals) ? filesBelow(externals) : []) {
    if (isLink) keepPackage(realpathSync(join(externals, path)), join(site, ".next", "node_modules", path));
  }
}

/**
 * @param {string} from
 * @param {string} to
 * @param {(path: string) => boolean} [isKept]
 */
function keepPackage(from, to, isKept = () => true) {
  for (const { path, isLink } of filesBelow(from)) {
    if (!isLink && isKept(path)) keep(join(from, path), join(to, path));
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function keep(from, to) {
  if (!statSync(from).isFile()) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
