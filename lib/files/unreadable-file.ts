type Signature = { readonly bytes: readonly number[]; readonly advice: string };

const PICTURE =
  "This is a picture; text cannot be read from it. In Event Viewer choose Copy, Copy Details as Text, or press Ctrl+C in the message window, and paste the text here.";
const ARCHIVE =
  "This is an archive or an Office document. Unpack it, or open it and copy its text, and paste that here.";

/** How files begin that hold no plain text, and how to get the text out of them. */
const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0x00],
    advice:
      "This is an event log file (.evtx), which does not hold the messages. Open it in Event Viewer, choose Save All Events As, and save as XML or CSV; then drop that file.",
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], advice: PICTURE },
  { bytes: [0xff, 0xd8, 0xff], advice: PICTURE },
  { bytes: [0x47, 0x49, 0x46, 0x38], advice: PICTURE },
  { bytes: [0x52, 0x49, 0x46, 0x46], advice: PICTURE },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    advice:
      "This is an Outlook message (.msg) or an older Office document. Open it, copy the text of the report, and paste that here; or save the message as .eml or .txt and drop that file.",
  },
  { bytes: [0x50, 0x4b, 0x03, 0x04], advice: ARCHIVE },
  { bytes: [0x1f, 0x8b], advice: ARCHIVE },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], advice: ARCHIVE },
  { bytes: [0x52, 0x61, 0x72, 0x21], advice: ARCHIVE },
  { bytes: [0x4d, 0x53, 0x43, 0x46], advice: ARCHIVE },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    advice: "This is a PDF. Open it, copy the text around the error, and paste that here.",
  },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    advice: "This is a formatted document (.rtf). Open it, copy the text, and paste that here.",
  },
  { bytes: [0x4d, 0x5a, 0x90], advice: "This is a program, not a text. Drop a log or an export of events." },
];

/** Why a file cannot be read as text and what to do instead; undefined when it looks like text. */
export function unreadableFile(start: Uint8Array): string | undefined {
  return SIGNATURES.find(({ bytes }) => bytes.every((byte, at) => start[at] === byte))?.advice;
}
