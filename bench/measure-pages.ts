import { gzipSync } from "node:zlib";

/** Bytes of one page's first load, as sent with gzip. */
export type PageMeasurement = {
  readonly path: string;
  readonly html: number;
  readonly javaScript: number;
  readonly css: number;
};

async function fetchBytes(address: string): Promise<Buffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

async function sizeOf(base: string, html: string, pattern: RegExp): Promise<number> {
  const paths = [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ""))];
  const files = await Promise.all(paths.map((path) => fetchBytes(new URL(path, base).href)));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

/** Loads pages of a running site as a browser does at first; scripts for old browsers only are left out. */
export async function measurePages(
  base: string,
  paths: readonly string[],
): Promise<readonly PageMeasurement[]> {
  const pages: PageMeasurement[] = [];
  for (const path of paths) {
    const html = (await fetchBytes(new URL(path, base).href)).toString();
    pages.push({
      path,
      html: gzipSync(html).length,
      javaScript: await sizeOf(base, html, /<script src="([^"]+\.js[^"]*)"(?![^>]*noModule)/g),
      css: await sizeOf(base, html, /<link rel="stylesheet" href="([^"]+\.css[^"]*)"/g),
    });
  }
  return pages;
}
