/** Where the policy "Events.asp URL" keeps its value (EventViewer.admx). */
const KEY = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\EventViewer`;
const VALUE = "MicrosoftRedirectionURL";
const HEADER = "Windows Registry Editor Version 5.00";

/** The address that Event Viewer opens; it puts its parameters behind it. `site` is where the site is, e.g. "https://kb.contoso.com". */
export function lookupUrl(site: string): string {
  return `${site.replace(/\/+$/, "")}/lookup`;
}

/** A `.reg` file that makes Event Viewer's online help open this site. Lines end as Windows ends them. */
export function settingFile(site: string): string {
  return regFile(`"${VALUE}"="${lookupUrl(site).replace(/["\\]/g, "\\$&")}"`);
}

/** A `.reg` file that takes the setting back. */
export function removalFile(): string {
  return regFile(`"${VALUE}"=-`);
}

function regFile(line: string): string {
  return [HEADER, "", `[${KEY}]`, line, ""].join("\r\n");
}

/** Why an address is no good for the setting; undefined when it is. */
export function siteFault(site: string): string | undefined {
  if (!URL.canParse(site)) return "This is no address. It begins with https://";
  const { protocol, username, search, hash, hostname } = new URL(site);
  if (protocol !== "https:" && protocol !== "http:") return "The address must begin with https://";
  if (username !== "" || search !== "" || hash !== "")
    return "Give the address of the site’s first page only.";
  if (hostname === "localhost" || /^127\.|^\[::1\]$/.test(hostname))
    return "This address leads each computer to itself. Give the name by which others reach this site.";
  if (protocol === "http:")
    return "Anybody on the network can change what a page sent by http says. Use https, with a certificate that your servers trust.";
  return undefined;
}
