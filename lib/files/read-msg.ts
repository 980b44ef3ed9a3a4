import MsgReader, { type FieldsData } from "@kenjiuno/msgreader";
import { mailText, textOfHtml, type MailParts } from "./mail-text";

/** What stands behind the text of a report: for all recipients, and for each (MS-OXPROPS, PidTag…). */
const REPORT_TEXT = /^1001001[ef]$/i;
const SUPPLEMENTARY_INFO = /^0c1b001[ef]$/i;
const DEEPEST = 3;

/**
 * The text of a message that Outlook saved as .msg, to be diagnosed; undefined when the file is none, or is broken or cut
 * off so that nothing can be read.
 */
export function readMsg(bytes: Uint8Array): string | undefined {
  try {
    const reader = new MsgReader(Uint8Array.from(bytes).buffer);
    reader.parserConfig = { includeRawProps: true };
    const fields = reader.getFileData();
    if (fields.error !== undefined) return undefined;
    const text = mailText(partsOf(fields, 0));
    return text === "" ? undefined : text;
  } catch {
    return undefined;
  }
}

function partsOf(fields: FieldsData, depth: number): MailParts {
  const html = fields.bodyHtml ?? (fields.html === undefined ? "" : new TextDecoder().decode(fields.html));
  const body = fields.body ?? textOfHtml(html);
  const isReport = /^REPORT\./i.test(fields.messageClass ?? "");
  const told = [
    ...rawTexts(fields, REPORT_TEXT),
    ...(fields.recipients ?? []).flatMap((recipient) => rawTexts(recipient, SUPPLEMENTARY_INFO)),
  ];
  const attached = (fields.attachments ?? []).flatMap(({ innerMsgContentFields }) =>
    innerMsgContentFields && depth < DEEPEST ? [partsOf(innerMsgContentFields, depth + 1)] : [],
  );
  return {
    headers: fields.headers ?? fieldsAsHeaders(fields),
    body,
    deliveryStatus: isReport || told.length > 0 ? [...told, fields.subject ?? ""].join("\n") : "",
    originalHeaders: isReport ? (attached[0]?.headers ?? "") : "",
    attached,
  };
}

function rawTexts({ rawProps = [] }: FieldsData, tag: RegExp): readonly string[] {
  return rawProps.flatMap(({ propertyTag = "", value }) =>
    tag.test(propertyTag) && typeof value === "string" ? [value] : [],
  );
}

/** A message that never travelled has no header: what Outlook shows of it. */
function fieldsAsHeaders({ senderName, senderEmail, subject }: FieldsData): string {
  return [
    ...(senderName === undefined && senderEmail === undefined
      ? []
      : [`From: ${senderName ?? ""} <${senderEmail ?? ""}>`]),
    ...(subject === undefined ? [] : [`Subject: ${subject}`]),
  ].join("\n");
}
