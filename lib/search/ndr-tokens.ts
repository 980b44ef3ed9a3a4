// The components that name themselves in front of the reason, as in RESOLVER.ADR.RecipNotFound
// (https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/ndr-procedures).
const NDR_TOKEN =
  /\b(?:RESOLVER|ROUTING|SMTPSEND|QUEUE|PICKUP|REPLAY|DSNGENERATION|STOREDRV|TRANSPORT|CAT|APPROVAL)(?:\.[a-z][a-z0-9]*)+/gi;

/** The tokens such as `RESOLVER.ADR.RecipNotFound` that stand in a text, each once. */
export function readNdrTokens(text: string): readonly string[] {
  return [...new Set(text.match(NDR_TOKEN) ?? [])];
}
