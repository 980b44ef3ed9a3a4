import type { Metadata } from "next";
import Link from "next/link";
import { DiagnosisDesk } from "@/components/diagnosis/diagnosis-desk";

export const metadata: Metadata = {
  title: "Paste an error",
  description:
    "Paste an event, a queue's Last Error, a bounce or an SMTP log: the matching articles, and why.",
};

export default function DiagnosePage() {
  return (
    <>
      <noscript>
        <p className="mb-6 rounded-control border-l-4 border-caution bg-caution-soft px-4 py-3">
          Reading a pasted text needs JavaScript, because the text must not leave your browser. Without it,{" "}
          <Link href="/search">search</Link> for the event ID or the code in it, or{" "}
          <Link href="/troubleshoot">start from the symptom</Link>.
        </p>
      </noscript>
      <DiagnosisDesk />
    </>
  );
}
