import type { DeclaredFinding, ReadFinding } from "../findings/read-finding";
import type { MappedText } from "../mapped-text";
import { propertyOf, readPropertyRecords } from "./property-list";
import type { Reading } from "./reading";
import { cellOf, readRuledTable } from "./ruled-table";

/** What a list of certificates shows about SMTP. */
export const CERTIFICATE_FINDINGS = {
  expired: {
    id: "smtp-certificate-expired",
    title: "A certificate that is bound to SMTP has expired",
    means:
      "Other servers that check it refuse TLS, and connectors that name it lose STARTTLS. Renew it, bind the new one to SMTP, and set TlsCertificateName anew.",
    leadsTo: ["/events/msexchangetransport/12016", "/problems/certificate-renewed-not-bound"],
    wizard: "/troubleshoot/smtp-certificate-fault",
    strength: 0.85,
  },
  invalid: {
    id: "smtp-certificate-invalid",
    title: "A certificate that is bound to SMTP is not accepted",
    means: "Its Status says why: its chain is not trusted, it was revoked, or that could not be checked.",
    leadsTo: ["/problems/certificate-not-accepted-by-exchange"],
    wizard: "/troubleshoot/smtp-certificate-fault",
    strength: 0.75,
  },
  noKey: {
    id: "smtp-certificate-without-key",
    title: "A certificate has no private key",
    means:
      "Exchange cannot use it for TLS. Import it again with its key, or complete the request on this server.",
    leadsTo: ["/problems/certificate-not-accepted-by-exchange", "/events/msexchangetransport/12014"],
    wizard: "/troubleshoot/smtp-certificate-fault",
    strength: 0.7,
  },
  unbound: {
    id: "no-smtp-certificate",
    title: "None of these certificates is bound to SMTP",
    means: "Unless others were left out of the list, connectors find no certificate and offer no STARTTLS.",
    leadsTo: ["/problems/certificate-renewed-not-bound", "/events/msexchangetransport/12014"],
    wizard: "/troubleshoot/smtp-certificate-fault",
    strength: 0.7,
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

type Certificate = {
  readonly thumbprint: string;
  readonly isForSmtp: boolean;
  readonly subject: string;
  readonly status: string;
  readonly hasKey: boolean;
};

const THUMBPRINT = /^(?:[0-9A-F]{16,40}|[0-9A-F]{6,39}(?:\.\.\.|…))$/i;
const GOOD = /^(?:Valid|PendingRequest|)$/i;

/** Reads Get-ExchangeCertificate, as a list or as a table, whose Services are letters ("IP.WS..", S for SMTP). */
export function readExchangeCertificates(cleaned: MappedText): Reading | undefined {
  const listed = readPropertyRecords(cleaned).flatMap((record): readonly Certificate[] => {
    const value = (name: string): string => propertyOf(record, name)?.text.trim() ?? "";
    if (!THUMBPRINT.test(value("Thumbprint")) || !propertyOf(record, "Services")) return [];
    return [
      {
        thumbprint: value("Thumbprint"),
        isForSmtp: /\bSMTP\b/i.test(value("Services")),
        subject: value("Subject"),
        status: value("Status"),
        hasKey: !/^false$/i.test(value("HasPrivateKey")),
      },
    ];
  });
  const certificates = listed.length > 0 ? listed : tabled(cleaned);
  if (certificates.length === 0) return undefined;
  return {
    format: "ps-get-exchangecertificate",
    text: cleaned,
    events: [],
    values: [],
    findings: findingsOf(certificates),
  };
}

function tabled(cleaned: MappedText): readonly Certificate[] {
  const table = readRuledTable(cleaned);
  if (!table || !["Thumbprint", "Services"].every((name) => table.names.includes(name))) return [];
  return table.rows.flatMap((row): readonly Certificate[] => {
    const value = (name: string): string => cellOf(table, row, name)?.text ?? "";
    if (!THUMBPRINT.test(value("Thumbprint"))) return [];
    const services = value("Services");
    return [
      {
        thumbprint: value("Thumbprint"),
        isForSmtp: /^[A-Z.]+$/.test(services) ? services.includes("S") : /\bSMTP\b/i.test(services),
        subject: value("Subject"),
        status: value("Status"),
        hasKey: true,
      },
    ];
  });
}

function findingsOf(certificates: readonly Certificate[]): readonly ReadFinding[] {
  const forSmtp = certificates.filter(({ isForSmtp }) => isForSmtp);
  const expired = forSmtp.filter(({ status }) => /^DateInvalid$/i.test(status));
  const invalid = forSmtp.filter((one) => !GOOD.test(one.status) && !expired.includes(one));
  const keyless = certificates.filter(({ hasKey }) => !hasKey);
  return [
    ...expired.slice(0, 1).map((one) => named(CERTIFICATE_FINDINGS.expired, one)),
    ...invalid.slice(0, 1).map((one) => named(CERTIFICATE_FINDINGS.invalid, one, ` (${one.status})`)),
    ...keyless.slice(0, 1).map((one) => named(CERTIFICATE_FINDINGS.noKey, one)),
    ...(certificates.length > 1 && forSmtp.length === 0 ? [CERTIFICATE_FINDINGS.unbound] : []),
  ];
}

function named(finding: DeclaredFinding, { subject, thumbprint }: Certificate, more = ""): ReadFinding {
  const name = /CN=([^,]{1,120})/i.exec(subject)?.[1] ?? thumbprint.slice(0, 8);
  return { ...finding, title: `${finding.title}: ${name}${more}`, quote: thumbprint };
}
