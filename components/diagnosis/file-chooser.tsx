import { useRef } from "react";
import { Button } from "@/components/ui/button";

const ENDINGS =
  "image/png,image/jpeg,image/webp,image/bmp,image/gif,.txt,.log,.csv,.xml,.eml,.msg,.evtx,.zip,text/plain,text/csv,text/xml,message/rfc822";

type Props = { readonly label: string; readonly onFile: (file: File) => void };

/** A button that opens the browser's dialog for files. */
export function FileChooser({ label, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={ENDINGS}
        aria-label="File to read"
        className="hidden"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
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
