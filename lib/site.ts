export const SITE_NAME = "Mailflow Triage";

/** The title of a page as the browser's tab shows it. */
export function titleOnSite(title: string): string {
  return `${title} – ${SITE_NAME}`;
}

/** What the site is for, in one sentence. */
export const SITE_DESCRIPTION =
  "Paste an Exchange event, a queue's Last Error, a bounce or an SMTP log and get the cause, the checks and the commands.";

/** The path below which the site is, e.g. "/kb"; empty where it has a name of its own. `BASE_PATH` says so at build time. */
export function basePath(): string {
  return process.env.BASE_PATH ?? "";
}

/** Where the site is, as `SITE_URL` says; undefined when nobody has said it. */
export function publicAddress(): string | undefined {
  const address = process.env.SITE_URL;
  return address && URL.canParse(address) ? new URL(address).origin : undefined;
}

/** The absolute address of a page, on the site at `origin`. */
export function siteAddress(path: string, origin = publicAddress() ?? "http://localhost:3000"): string {
  return new URL(`${basePath()}${path}`, origin).href;
}
