import { z } from "zod";
import { parseExchangeVersions, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import { nearestName } from "@/lib/powershell/nearest-name";
import { parseReferenceTable } from "@/lib/powershell/reference-table";

/** The Receive connectors that setup makes. */
export const DEFAULT_CONNECTORS = "content/reference/default-connectors.json";

const row = z.strictObject({
  /** `<server>` stands for the name of the server. */
  name: z.string().regex(/ <server>$/, 'expected a name such as "Default Frontend <server>"'),
  versions: z.string().transform((value, context) => {
    const parsed = parseExchangeVersions(value);
    if (parsed && parsed.length > 0) return parsed;
    context.addIssue({ code: "custom", message: 'expected versions such as "2013 2016 2019 SE"' });
    return z.NEVER;
  }),
  role: z.enum(["Mailbox", "Hub", "Edge"]),
  service: z.enum(["Front End Transport", "Transport"]),
  port: z.number().int().min(1, "expected a port").max(65535, "expected a port"),
  source: z.url({ error: "expected the address of a page" }),
});

export type DefaultConnector = z.infer<typeof row>;

/**
 * @param json the text of `DEFAULT_CONNECTORS`
 * @throws ContentError when the table is not right
 */
export function parseDefaultConnectors(json: string): readonly DefaultConnector[] {
  return parseReferenceTable(DEFAULT_CONNECTORS, json, z.array(row));
}

// EX01\Default Frontend EX01, with or without the server in front.
const NAMED =
  /['"](?:([\w-]+)\\)?((?:Default|Client|Outbound|Inbound)\b[\w ]*?) (EX\d+|EDGE\d+|HUB\d+)['"]/gi;

/** Names of default Receive connectors that setup does not make in a version that the command is offered for. */
export function connectorFaults(
  command: string,
  claimed: readonly ExchangeVersion[],
  connectors: readonly DefaultConnector[],
): readonly string[] {
  return [...command.matchAll(NAMED)].flatMap(([, , kind = "", server = ""]) => {
    const name = `${kind} <server>`;
    const known = connectors.filter((connector) => connector.name.toLowerCase() === name.toLowerCase());
    if (known.length === 0) {
      const nearest = nearestName(
        name,
        connectors.map((connector) => connector.name),
      );
      return [
        `"${kind} ${server}" is no default connector of ${DEFAULT_CONNECTORS}${nearest ? `; did you mean "${nearest}"?` : ""}`,
      ];
    }
    const missing = claimed.filter((version) => !known.some(({ versions }) => versions.includes(version)));
    return missing.length > 0 ? [`"${kind} ${server}" does not exist in Exchange ${missing.join(", ")}`] : [];
  });
}
