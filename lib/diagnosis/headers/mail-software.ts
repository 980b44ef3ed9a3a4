import mailProducts from "@/content/vocabulary/mail-products.json";

/** The services of Exchange that write Received lines, as its documentation names them. */
export type ExchangeRole =
  | "Front End Transport"
  | "Transport"
  | "Transport or Edge Transport"
  | "Mailbox Transport Delivery"
  | "Mailbox (client or Submission)"
  | "Hub Transport"
  | "Hub or Edge Transport"
  | "Windows SMTP service"
  | "Exchange Online Protection"
  | "Exchange Online";

/** Build numbers of Exchange: https://learn.microsoft.com/exchange/new-features/build-numbers-and-release-dates */
const EXCHANGE_BUILDS: readonly (readonly [RegExp, string])[] = [
  [/\bid 15\.20\./i, "Exchange Online"],
  [/\bid 15\.0?2\./i, "Exchange 2019 or SE"],
  [/\bid 15\.0?1\./i, "Exchange 2016"],
  [/\bid 15\.0?0\./i, "Exchange 2013"],
  [/\bid 14\./i, "Exchange 2010"],
  [/\bid 8\./i, "Exchange 2007"],
];

const PRODUCTS = mailProducts.map(({ name, pattern, versioned = false }) => ({
  name,
  versioned,
  pattern: new RegExp(pattern, "i"),
}));

const GOOGLE = /(?:^|\.)google\.com$|^2002:a[0-9a-f]{2}:|^2001:4860:/i;
const YAHOO = /(?:^|\.)yahoo\.(?:com|net)$/i;

/** The program that wrote a Received line, with its version when the line tells; undefined when it does not. */
export function readSoftware(route: string, by: string | undefined): string | undefined {
  if (/\(qmail \d+ invoked/i.test(route)) return "qmail";
  const own = writtenBy(route);
  if (/with (?:Microsoft SMTP Server|mapi)\b|with HTTPS?\b/i.test(own) || CLOUD_HOST.test(by ?? "")) {
    const build = EXCHANGE_BUILDS.find(([pattern]) => pattern.test(own))?.[1];
    if (CLOUD_HOST.test(by ?? "")) return "Exchange Online";
    if (build !== undefined) return build;
    if (/with (?:Microsoft SMTP Server|mapi)\b/i.test(own)) return "Exchange";
  }
  if (by !== undefined && GOOGLE.test(by)) return "Gmail";
  if (by !== undefined && YAHOO.test(by)) return "Yahoo";
  for (const { name, pattern, versioned } of PRODUCTS) {
    const match = pattern.exec(own);
    if (match) return versioned ? `${name} ${match[1] ?? ""}`.trim() : name;
  }
  return undefined;
}

const CLOUD_HOST =
  /\.(?:prod|protection)\.outlook\.com$|\.outlook\.office365\.(?:com|us)$|(?:^|\.)outlook\.office365\.com$/i;

/** What the server says about itself: what it heard about the other side stands before "by". */
function writtenBy(route: string): string {
  const at = /(?:^|\s)by\s/i.exec(route)?.index;
  return at === undefined ? route : route.slice(at);
}

/** Which of Exchange's services wrote the line; undefined for other programs. */
export function exchangeRole(
  route: string,
  by: string | undefined,
  software: string | undefined,
): ExchangeRole | undefined {
  if (software?.startsWith("Windows SMTP")) return "Windows SMTP service";
  if (software === "Exchange Online")
    return /protection\.outlook\.com$/i.test(by ?? "") ? "Exchange Online Protection" : "Exchange Online";
  if (!software?.startsWith("Exchange")) return undefined;
  if (/\bvia Frontend Transport\b/i.test(route)) return "Front End Transport";
  if (/\bvia Mailbox Transport\b/i.test(route)) return "Mailbox Transport Delivery";
  if (/with mapi\b/i.test(route)) return "Mailbox (client or Submission)";
  if (software === "Exchange 2010" || software === "Exchange 2007") return "Hub Transport";
  return "Transport";
}
