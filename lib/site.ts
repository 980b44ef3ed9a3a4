export const SITE_NAME = "Mailflow Triage";

/** The absolute address of a page. `SITE_URL` says at build time where the site is served. */
export function siteAddress(path: string): string {
  return new URL(path, process.env.SITE_URL ?? "http://localhost:3000").href;
}
