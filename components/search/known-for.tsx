"use client";

import { useChosenVersion } from "@/components/version/version-choice";
import { describeExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

type CountProps = {
  readonly asked: ExchangeVersion | undefined;
  readonly known: Readonly<Record<ExchangeVersion, number>>;
  readonly total: number;
};

/** How many results are known for the reader's version. The others stay where they are: none is hidden. */
export function KnownCount({ asked, known, total }: CountProps) {
  const version = useChosenVersion(asked);
  if (version === undefined || total === 0) return null;
  return (
    <span className="block text-sm">
      {known[version]} known for {version} · {total - known[version]} documented for other versions
    </span>
  );
}

type MarkProps = {
  readonly asked?: ExchangeVersion | undefined;
  readonly appliesTo: readonly ExchangeVersion[];
};

/** Says of a result that no source names the reader's version. */
export function OtherVersionsMark({ asked, appliesTo }: MarkProps) {
  const version = useChosenVersion(asked);
  if (version === undefined || appliesTo.includes(version)) return null;
  return <span className="text-caution">documented for {describeExchangeVersions(appliesTo)}</span>;
}
