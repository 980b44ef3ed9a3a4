import { burn } from "@kenjiuno/msgreader/lib/Burner";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader";

/** A message as Outlook saves it: each property is a stream that is named for its tag. */
export function msgOf(properties: Readonly<Record<string, string>>): Uint8Array {
  const streams = Object.entries(properties).map(([tag, text]) => {
    const content = new Uint8Array(text.length * 2);
    const view = new DataView(content.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
    return { name: `__substg1.0_${tag}`, content };
  });
  const all = [{ name: "__properties_version1.0", content: new Uint8Array(32) }, ...streams];
  return burn([
    { name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: all.map((_, at) => at + 1) },
    ...all.map(({ name, content }) => ({
      name,
      type: TypeEnum.DOCUMENT,
      length: content.length,
      binaryProvider: () => content,
    })),
  ]);
}

/** A report as a mail program keeps it in Outlook: its class and its words. */
export function reportMsgOf(words: string): Uint8Array {
  return msgOf({ "001A001F": "REPORT.IPM.Note.NDR", "0037001F": "Undeliverable", "1000001F": words });
}

/** A report as a mail program saves it as .eml: its words as quoted text of UTF-8. */
export function reportEmlOf(words: string): Uint8Array {
  const bytes = new TextEncoder().encode(words);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const lines = base64.match(/.{1,76}/g)?.join("\r\n") ?? "";
  return new TextEncoder().encode(
    `From: postmaster@contoso.com\r\nTo: kim@contoso.com\r\nSubject: Undeliverable\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}\r\n`,
  );
}
