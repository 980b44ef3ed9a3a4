import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { describeExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** A passage that is true only for some versions. */
export function OnlyFor({
  versions,
  children,
}: {
  versions: readonly ExchangeVersion[];
  children?: ReactNode;
}) {
  return (
    <div
      data-only-for={versions.join(" ")}
      className="my-4 rounded-panel border border-dashed border-line-strong px-4 pt-2 pb-1"
    >
      <Badge tone="accent">Only {describeExchangeVersions(versions)}</Badge>
      {children}
    </div>
  );
}
