import type { Metadata } from "next";
import Link from "next/link";
import { AnnotatedSampleView } from "@/components/help/annotated-sample";
import { SAMPLES } from "@/lib/help/annotated-samples";
import { ShortcutList } from "@/components/help/shortcut-list";
import { canonical } from "@/components/layout/page-metadata";
import { PageHeading } from "@/components/layout/page-heading";

export const metadata: Metadata = {
  title: "Help",
  description:
    "How to read an event, a bounce and a protocol log of Exchange, line by line, and the shortcuts.",
  ...canonical("/help"),
};

const WAYS = [
  {
    href: "/diagnose",
    label: "Paste an error",
    when: "You have its text: event, Last Error, bounce, log, header.",
  },
  {
    href: "/troubleshoot",
    label: "Troubleshoot",
    when: "You see a symptom: a few questions find the cause.",
  },
  {
    href: "/map",
    label: "Map",
    when: "You know where it hurts: the place shows its events, codes and causes.",
  },
  { href: "/search", label: "Search", when: "You have an ID, a code, a name or a few words." },
] as const;

export default function HelpPage() {
  return (
    <>
      <PageHeading
        title="Help"
        lead="Which way in fits, how to read what is on your screen, and what the keyboard does."
      />
      <nav aria-label="On this page" className="mb-6">
        <ul className="flex flex-wrap gap-x-5 text-ui">
          {SAMPLES.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block min-h-8">
                {title}
              </a>
            </li>
          ))}
          <li>
            <a href="#shortcuts" className="inline-block min-h-8">
              Shortcuts
            </a>
          </li>
        </ul>
      </nav>
      <section aria-labelledby="ways">
        <h2 id="ways" className="text-xl font-bold">
          Four ways in
        </h2>
        <p className="mt-1">
          <Link href="/help/tour" prefetch={false} className="inline-block min-h-8 pt-1">
            The tour: from a pasted error to the proof that mail moves again, in seven pictures
          </Link>
        </p>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {WAYS.map(({ href, label, when }) => (
            <li key={href} className="grid gap-x-4 py-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <Link href={href} prefetch={false} className="font-semibold">
                {label}
              </Link>
              <span className="text-ink-soft">{when}</span>
            </li>
          ))}
        </ul>
      </section>
      {SAMPLES.map((sample) => (
        <AnnotatedSampleView key={sample.id} sample={sample} />
      ))}
      <section aria-labelledby="shortcuts" className="mt-10">
        <h2 id="shortcuts" className="text-xl font-bold">
          Shortcuts
        </h2>
        <ShortcutList />
      </section>
      <p className="mt-8">
        <Link href="/privacy">What is stored in this browser, and how to delete it</Link>
      </p>
    </>
  );
}
