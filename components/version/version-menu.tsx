"use client";

import { ChevronDown } from "lucide";
import { Icon } from "@/components/ui/icon";
import { chooseVersion, useChosenVersion } from "@/components/version/version-choice";
import { EXCHANGE_VERSIONS, parseExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** "Exchange 2019 ▾": one choice for articles, lists, search and wizard. It is remembered, and stands in the address. */
export function VersionMenu() {
  const chosen = useChosenVersion();
  return (
    <label className="relative hidden min-h-10 items-center gap-1 rounded-control px-2 text-ui whitespace-nowrap text-ink-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent hover:bg-sunken hover:text-ink scripted:inline-flex">
      <span className="sr-only">I run Exchange</span>
      <span aria-hidden="true">
        <span className="max-sm:hidden">{chosen ? "Exchange " : ""}</span>
        {chosen ?? (
          <>
            Any<span className="max-sm:hidden"> version</span>
          </>
        )}
      </span>
      <Icon node={ChevronDown} className="size-3.5" />
      <select
        value={chosen ?? ""}
        onChange={(event) => chooseVersion(parseExchangeVersion(event.target.value))}
        className="absolute inset-0 w-full cursor-pointer bg-surface text-ink opacity-0"
      >
        <option value="">any version</option>
        {EXCHANGE_VERSIONS.map((version) => (
          <option key={version} value={version}>
            Exchange {version}
          </option>
        ))}
      </select>
    </label>
  );
}
