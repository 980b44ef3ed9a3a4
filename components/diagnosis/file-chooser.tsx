import { useRef } from "react";
import { Button } from "@/components/ui/button";

const ENDINGS =
  "image/png,image/jpeg,image/webp,image/bmp,image/gif,.txt,.log,.csv,.xml,.eml,.msg,.evtx,.zip,text/plain,text/csv,text/xml,message/rfc822";

type Props = { readonly label: string; readonly onFiles: (files: readonly File[]) => void };

/** A button that opens the browser's dialog for files; several are logs that belong together. */
export function FileChooser({ label, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        accept={ENDINGS}
        aria-label="File to read"
        className="hidden"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file may be chosen again.
          target.value = "";
        }}
      />
      <Button look="secondary" onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
