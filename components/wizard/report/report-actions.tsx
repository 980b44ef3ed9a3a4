"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";

type Props = { readonly markdown: string; readonly plainText: string; readonly fileName: string };

/** What can be done with the report: copy it, save it as a file, print it. */
export function ReportActions({ markdown, plainText, fileName }: Props) {
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-3">
      <CopyButton size="button" label="Copy as Markdown" text={() => markdown} />
      <CopyButton size="button" label="Copy as plain text" text={() => plainText} />
      <Button look="secondary" onClick={() => saveFile(`${fileName}.md`, markdown)}>
        Save .md
      </Button>
      <Button look="secondary" onClick={() => saveFile(`${fileName}.txt`, plainText)}>
        Save .txt
      </Button>
      <Button look="secondary" onClick={() => window.print()}>
        Print
      </Button>
    </div>
  );
}

/** Lines end as the Notepad of older Windows servers needs them. */
function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text.replace(/\r?\n/g, "\r\n")], { type: "text/plain" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
