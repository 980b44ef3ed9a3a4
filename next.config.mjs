import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { readBasePath } from "./scripts/base-path.mjs";

/**
 * `STATIC_EXPORT=1 next build` writes the whole site as plain files to `out/`. The pages that exist in two forms end in
 * `.server.tsx` (answers that need a request) and `.static.tsx` (the same page, completed in the browser).
 */
const isStaticExport = process.env.STATIC_EXPORT === "1";

/** Where the site is below a name that it shares with others: `BASE_PATH=/kb`. Only plain files can be. */
const basePath = isStaticExport ? readBasePath(process.env.BASE_PATH) : "";

/** Next leaves one processor free, which on two of them doubles the time for drawing pages. More than four only cost memory. */
const WORKERS = Math.min(4, availableParallelism());

/** @type {import("next").NextConfig} */
const config = {
  ...(isStaticExport ? { output: "export", trailingSlash: true, basePath } : {}),
  pageExtensions: [
    ...(process.env.NODE_ENV === "development" ? ["dev.tsx"] : []),
    ...(isStaticExport ? ["static.tsx"] : ["server.tsx", "server.ts"]),
    "tsx",
    "ts",
  ],
  env: { STATIC_EXPORT: isStaticExport ? "1" : "", BASE_PATH: basePath },
  serverExternalPackages: ["mdx-bundler", "esbuild"],
  poweredByHeader: false,
  // No page shows a picture that needs resizing.
  images: { unoptimized: true },
  // `scripts/serve-site.mjs` compresses, better than Next does.
  compress: false,
  // `next dev` would write instruction files for coding agents into the repository.
  agentRules: false,
  // `npm run check` checks the types; a reader who only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // Tables of characters that browsers and Node have themselves, 100 KB of a first visit.
  turbopack: { resolveAlias: { "iconv-lite": "./lib/files/decode-text.ts" } },
  // Unknown addresses are rendered on demand; they must not fill the disk.
  experimental: { isrFlushToDisk: false, cpus: WORKERS, optimizePackageImports: ["lucide"] },
};

/** A release holds its pages packed; its server unpacks them. Builds write them as they are. */
const PACKED_PAGES = {
  cacheHandler: fileURLToPath(new URL("scripts/serve/packed-pages.mjs", import.meta.url)),
};

/**
 * @param {string} phase
 * @returns {import("next").NextConfig}
 */
export default function configFor(phase) {
  return phase === PHASE_PRODUCTION_SERVER ? { ...config, ...PACKED_PAGES } : config;
}
