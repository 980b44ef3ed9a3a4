"use client";

import { saveFile } from "@/components/ui/save-file";
import { Button } from "@/components/ui/button";
import { pathAsCsv, pathAsMarkdown } from "@/lib/diagnosis/trace/export-path";
import type { MessagePath } from "@/lib/diagnosis/trace/message-path";

/** Saves the way of a message as a file, made in the browser. It holds names as they are. */
export function SavePath({ path }: { readonly path: MessagePath }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="secondary" onClick={() => saveFile("message.csv", "text/csv", pathAsCsv(path))}>
        Save as CSV
      </Button>
      <Button look="secondary" onClick={() => saveFile("message.md", "text/markdown", pathAsMarkdown(path))}>
        Save as Markdown
      </Button>
    </div>
  );
}
