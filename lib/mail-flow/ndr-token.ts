// The components that name themselves in front of the reason, as in RESOLVER.ADR.RecipNotFound
// (https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/ndr-procedures).
const COMPONENTS =
  "RESOLVER|ROUTING|SMTPSEND|QUEUE|PICKUP|REPLAY|DSNGENERATION|STOREDRV|TRANSPORT|CAT|APPROVAL|AGENT|CATEGORIZER|DELIVERY";

/** A token as reports print it, with a blank behind its dots and colons at times: "STOREDRV.Deliver.Exception: QuotaExceeded". */
export const NDR_TOKEN = new RegExp(
  `\\b((?:${COMPONENTS})\\. ?[A-Z][A-Za-z]{1,60}(?:[.:] ?[A-Z][A-Za-z]{1,60}){0,4})`,
  "g",
);

const TYPED_TOKEN = new RegExp(`\\b(?:${COMPONENTS})(?:\\.[a-z][a-z0-9]*)+`, "gi");

/** The tokens such as `RESOLVER.ADR.RecipNotFound` that stand in a text in any case, each once. */
export function readNdrTokens(text: string): readonly string[] {
  return [...new Set(text.match(TYPED_TOKEN) ?? [])];
}

/** The first token of a report, without the inner exception behind its exception; undefined when it has none. */
export function readNdrToken(text: string): string | undefined {
  return text.match(NDR_TOKEN)?.[0].replace(/(:[A-Za-z]{1,60})\..*$/s, "$1");
}
