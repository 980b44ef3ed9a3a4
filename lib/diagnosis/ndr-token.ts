/** The words that Exchange puts into its own reports, e.g. "STOREDRV.Deliver.Exception:QuotaExceededException". */
export const NDR_TOKEN =
  /\b((?:RESOLVER|STOREDRV|SMTPSEND|QUEUE|ROUTING|APPROVAL|AGENT|CATEGORIZER|DELIVERY)\. ?[A-Z][A-Za-z]{1,60}(?:[.:] ?[A-Z][A-Za-z]{1,60}){0,4})/g;

/** The first such token of a text, without the inner exception behind its exception; undefined when it has none. */
export function readNdrToken(text: string): string | undefined {
  return text.match(NDR_TOKEN)?.[0].replace(/(:[A-Za-z]{1,60})\..*$/s, "$1");
}
