"use client";

import { useRouter } from "next/navigation";
import { replacePaste } from "@/components/diagnosis/paste-store";
import { Button } from "@/components/ui/button";

/** Puts a sample into the box for pasted text, and shows what is made of it. What stood there can be brought back. */
export function TrySample({ text }: { readonly text: string }) {
  const router = useRouter();
  return (
    <Button
      look="secondary"
      size="small"
      className="hidden scripted:inline-flex"
      onClick={() => {
        replacePaste(text);
        router.push("/diagnose");
      }}
    >
      Diagnose this sample
    </Button>
  );
}
