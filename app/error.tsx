"use client";

import { UnknownAddress } from "@/components/layout/unknown-address";
import { Button } from "@/components/ui/button";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <UnknownAddress title="Something went wrong on this page">
      <p>What you pasted and answered is still in this tab.</p>
      <p>
        <Button onClick={reset}>Try again</Button>
      </p>
    </UnknownAddress>
  );
}
