import PostalMime, { type Attachment } from "postal-mime";
import { mailText, textOfHtml, type MailParts } from "./mail-text";

const DEEPEST = 3;

/** The text of a mail saved as .eml, to be diagnosed. Broken mails give what could be read of them. */
export async function readEml(bytes: Uint8Array): Promise<string> {
  return mailText(await readParts(bytes, 0));
}

async function readParts(bytes: Uint8Array | string, depth: number): Promise<MailParts> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  const ofType = (pattern: RegExp): readonly Attachment[] =>
    mail.attachments.filter(({ mimeType }) => pattern.test(mimeType));
  const messages = depth < DEEPEST ? ofType(/^message\/(?:rfc822|global)$/i) : [];
  const attached = await Promise.all(messages.map(({ content }) => readParts(bytesOf(content), depth + 1)));
  const onlyHeaders = ofType(/^(?:text\/rfc822-headers|message\/global-headers)$/i).map(textOf);
  return {
    headers: mail.headerLines.map(({ line }) => line).join("\n"),
    body: mail.text ?? textOfHtml(mail.html ?? ""),
    deliveryStatus: ofType(/^message\/(?:delivery-status|global-delivery-status)$/i)
      .map(textOf)
      .join("\n\n"),
    originalHeaders: onlyHeaders[0] ?? attached[0]?.headers ?? "",
    attached,
  };
}

function bytesOf(content: Attachment["content"]): Uint8Array | string {
  return typeof content === "string" ? content : new Uint8Array(content);
}

function textOf({ content }: Attachment): string {
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}
