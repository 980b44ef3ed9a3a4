"use client";

import { useNavigate } from "@/components/layout/use-navigate";
import { replacePaste } from "@/components/diagnosis/paste-store";
import { Button } from "@/components/ui/button";

/** Puts a sample into the box for pasted text, and shows what is made of it. What stood there can be brought back. */
export function TrySample({ text }: { readonly text: string }) {
  const navigate = useNavigate();
  return (
    <Button
      look="secondary"
      size="small"
      className="hidden scripted:inline-flex"
      onClick={() => {
        replacePaste(text);
        navigate("/diagnose");
      }}
    >
      Diagnose this sample
    </Button>
  );
}
