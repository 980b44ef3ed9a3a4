import { z } from "zod";
import { nearestName } from "@/lib/powershell/nearest-name";
import { parseReferenceTable } from "@/lib/powershell/reference-table";
import { bare } from "@/lib/powershell/read-script";

/** The sources of Event Viewer and the names that queries need. */
export const EVENT_PROVIDERS = "content/reference/event-providers.json";

const row = z.strictObject({
  /** As Event Viewer shows it in the column Source. */
  eventSource: z.string().min(1, "expected a name such as MSExchangeTransport"),
  /** As `ProviderName` of Get-WinEvent and `-Source` of Get-EventLog need it. */
  provider: z.string().min(1, "expected a name such as Microsoft-Filtering-FIPFS"),
  log: z.enum(["Application", "System", "Security"]),
  source: z.url({ error: "expected the address of a page" }),
});

export type EventProvider = z.infer<typeof row>;

/**
 * @param json the text of `EVENT_PROVIDERS`
 * @throws ContentError when the table is not right
 */
export function parseEventProviders(json: string): readonly EventProvider[] {
  return parseReferenceTable(EVENT_PROVIDERS, json, z.array(row));
}

const TEXT = String.raw`'[^']*'|"[^"]*"`;
const FILTER = new RegExp(
  String.raw`(?:\bProviderName\s*=\s*|-ProviderName\s+|\.ProviderName\s+-i?(eq|like|match)\s+|-Source\s+|\.Source\s+-i?(eq|like|match)\s+)@?\(?((?:${TEXT})(?:\s*,\s*(?:${TEXT}))*)`,
  "gi",
);

function isFound(name: string, operator: string, providers: readonly EventProvider[]): boolean {
  const pattern = name.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  const fits = operator === "match" ? new RegExp(name, "i") : new RegExp(`^${pattern}$`, "i");
  return providers.some(({ provider }) => fits.test(provider));
}

/** Filters of an event query by a provider that does not exist: such a query finds nothing, or fails. */
export function providerFaults(command: string, providers: readonly EventProvider[]): readonly string[] {
  // The tracking log has a Source too.
  if (!/Get-(?:WinEvent|EventLog)/i.test(command) || /Get-MessageTrackingLog/i.test(command)) return [];
  return [...command.matchAll(FILTER)].flatMap(([, winOperator, logOperator, names = ""]) => {
    const operator = (winOperator ?? logOperator ?? "eq").toLowerCase();
    const wanted = [...names.matchAll(new RegExp(TEXT, "g"))].flatMap(([quoted]) => {
      const name = bare(quoted);
      // Each alternative of a pattern must find a provider, unless brackets join them.
      return operator === "match" && !name.includes("(") ? name.split("|") : [name];
    });
    return wanted.flatMap((name) => {
      if (isFound(name, operator, providers)) return [];
      const shown = providers.find(
        ({ eventSource }) => eventSource.toLowerCase() === name.toLowerCase(),
      )?.provider;
      const nearest =
        shown ??
        nearestName(
          name,
          providers.map(({ provider }) => provider),
        );
      return [
        `"${name}" is no provider of ${EVENT_PROVIDERS}${nearest ? `; did you mean "${nearest}"?` : ""}`,
      ];
    });
  });
}
