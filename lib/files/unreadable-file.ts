type Signature = { readonly bytes: readonly number[]; readonly advice: string };

const PICTURE =
  "This is a picture whose name does not say so. Give it its ending (.png, .jpg, .webp, .bmp) and drop it again; or copy the text itself: in Event Viewer choose Copy, Copy Details as Text.";
const ARCHIVE = "This is an archive. Unpack it and drop its files; a zip can be dropped as it is.";
/** A zip that is a Word, Excel or PowerPoint file. */
export const OFFICE_DOCUMENT = "This is an Office document. Open it, copy its text, and paste that here.";
/** A compound file in which no message could be read. */
export const NO_MESSAGE =
  "This is an older Office document, or an Outlook message (.msg) that is cut off or damaged. Open it, copy the text of the report, and paste that here; or save the message again.";

/** How files begin that hold no plain text, and how to get the text out of them. */
const SIGNATURES: readonly Signature[] = [
  {
    bytes: [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0x00],
    advice:
      "This is an event log file (.evtx), which does not hold the messages. On a server with Exchange run `wevtutil qe C:\\path\\file.evtx /lf:true /f:text > events.txt` in cmd, or `Get-WinEvent -Path .\\file.evtx | Format-List TimeCreated,Id,ProviderName,LevelDisplayName,Message | Out-File events.txt` in PowerShell, and drop events.txt; or open it in Event Viewer and save as XML or CSV.",
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], advice: PICTURE },
  { bytes: [0xff, 0xd8, 0xff], advice: PICTURE },
  { bytes: [0x47, 0x49, 0x46, 0x38], advice: PICTURE },
  { bytes: [0x52, 0x49, 0x46, 0x46], advice: PICTURE },
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
