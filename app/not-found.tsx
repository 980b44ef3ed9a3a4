import type { Metadata } from "next";
import { UnknownAddress } from "@/components/layout/unknown-address";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <UnknownAddress title="There is no page at this address">
      <p>The link may be old, or a letter may be missing. Nothing that you pasted or answered is lost.</p>
    </UnknownAddress>
  );
}
