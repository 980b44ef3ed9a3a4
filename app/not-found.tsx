import type { Metadata } from "next";
import { StaticFallback } from "@/components/layout/static-fallback";
import { UnknownAddress } from "@/components/layout/unknown-address";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  const page = (
    <UnknownAddress title="There is no page at this address">
      <p>The link may be old, or a letter may be missing. Nothing that you pasted or answered is lost.</p>
    </UnknownAddress>
  );
  return process.env.STATIC_EXPORT === "1" ? <StaticFallback>{page}</StaticFallback> : page;
}
