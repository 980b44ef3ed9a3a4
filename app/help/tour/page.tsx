import type { Metadata } from "next";
import Link from "next/link";
import { TOUR_PICTURE_SIZE, TOUR_STEPS } from "@/lib/help/tour-steps";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { canonical } from "@/components/layout/page-metadata";
import { PageHeading } from "@/components/layout/page-heading";
import { basePath } from "@/lib/site";

export const metadata: Metadata = {
  title: "Tour",
  description: "From a pasted error to the proof that mail moves again, in seven pictures.",
  ...canonical("/help/tour"),
};

export default function TourPage() {
  return (
    <>
      <Breadcrumbs trail={[{ href: "/help", label: "Help" }]} />
      <PageHeading
        title="Tour"
        lead="From a pasted error to the proof that mail moves again, in seven pictures."
      />
      <ol className="space-y-10">
        {TOUR_STEPS.map(({ picture, title, text, shows, link }, at) => (
          <li key={picture} className="grid gap-x-8 gap-y-3 lg:grid-cols-[20rem_minmax(0,1fr)]">
            <div>
              <h2 className="text-lg font-bold">
                {at + 1}. {title}
              </h2>
              <p className="mt-1 max-w-[72ch] text-ui text-ink-soft">{text}</p>
              <p className="mt-2">
                <Link href={link.href} prefetch={false} className="inline-block min-h-8 pt-1">
                  {link.label}
                </Link>
              </p>
            </div>
            {/* eslint-disable-next-line @next/next/no-img-element -- a picture of the right size, for servers without an optimizer */}
            <img
              src={`${basePath()}/tour/${picture}.webp`}
              alt={shows}
              {...TOUR_PICTURE_SIZE}
              loading={at === 0 ? "eager" : "lazy"}
              decoding="async"
              className="h-auto w-full rounded-panel border border-frame"
            />
          </li>
        ))}
      </ol>
    </>
  );
}
