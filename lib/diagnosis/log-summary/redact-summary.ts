import { redaction } from "@/lib/redaction/redact";
import type { LogSummary } from "./log-summary";
import type { NameCount } from "./tally";

/** The summary with passwords, names and addresses of the log hidden, the same name under the same placeholder everywhere. */
export function redactSummary(summary: LogSummary): LogSummary {
  const { findings, connectors, addresses } = summary;
  const records = findings.flatMap((finding) => finding.records.flatMap(({ lines }) => lines));
  const names = [...findings, { connectors, addresses }].flatMap((spread) =>
    [...spread.connectors, ...spread.addresses].map(({ name }) => name),
  );
  const { redact } = redaction(
    [],
    [...findings.flatMap(({ label, example }) => [label, example]), ...records, ...names],
  );
  const hide = (counts: readonly NameCount[]): readonly NameCount[] =>
    counts.map((each) => ({ ...each, name: redact(each.name) }));
  return {
    ...summary,
    connectors: hide(connectors),
    addresses: hide(addresses),
    findings: findings.map((finding) => ({
      ...finding,
      label: redact(finding.label),
      example: redact(finding.example),
      connectors: hide(finding.connectors),
      addresses: hide(finding.addresses),
      records: finding.records.map((record) => ({ ...record, lines: record.lines.map(redact) })),
    })),
  };
}
