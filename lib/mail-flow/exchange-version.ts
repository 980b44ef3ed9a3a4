/** The Exchange Server versions that articles speak about, oldest first. */
export const EXCHANGE_VERSIONS = ["2007", "2010", "2013", "2016", "2019", "SE"] as const;

export type ExchangeVersion = (typeof EXCHANGE_VERSIONS)[number];

const PRODUCT_NAMES: Record<ExchangeVersion, string> = {
  "2007": "Exchange Server 2007",
  "2010": "Exchange Server 2010",
  "2013": "Exchange Server 2013",
  "2016": "Exchange Server 2016",
  "2019": "Exchange Server 2019",
  SE: "Exchange Server Subscription Edition",
};

/** The product's full name, e.g. "Exchange Server 2016". */
export function productName(version: ExchangeVersion): string {
  return PRODUCT_NAMES[version];
}

/** Reads "2016", "se" or "SE"; undefined when it is no version that we know. */
export function parseExchangeVersion(text: string): ExchangeVersion | undefined {
  const wanted = text.trim().toUpperCase();
  return EXCHANGE_VERSIONS.find((version) => version === wanted);
}

/** Reads a list such as "2013 2016, SE"; undefined when one of its words is no version. */
export function parseExchangeVersions(text: string): readonly ExchangeVersion[] | undefined {
  const versions = text
    .split(/[\s,]+/)
    .filter((word) => word !== "")
    .map(parseExchangeVersion);
  return versions.every((version) => version !== undefined) ? versions : undefined;
}

/** "2010", "2010–2016" for neighbours, "2007, 2013–SE" with gaps. */
export function describeExchangeVersions(versions: readonly ExchangeVersion[]): string {
  const runs: ExchangeVersion[][] = [];
  let previous = -2;
  EXCHANGE_VERSIONS.forEach((version, position) => {
    if (!versions.includes(version)) return;
    if (position === previous + 1) runs.at(-1)?.push(version);
    else runs.push([version]);
    previous = position;
  });
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`)).join(", ");
}
