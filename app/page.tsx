import type { Metadata } from "next";
import Link from "next/link";
import { AreaIndex } from "@/components/home/area-index";
import { CommonSymptoms } from "@/components/home/common-symptoms";
import { HomeBox } from "@/components/home/home-box";
import { LatestReviewed } from "@/components/home/latest-reviewed";
import { WhatIHave } from "@/components/home/what-i-have";
import { PageHeading } from "@/components/layout/page-heading";
import { canonical } from "@/components/layout/page-metadata";
import { GoOn } from "@/components/wizard/case/go-on";
import { loadArticleList } from "@/lib/articles/load-articles.server";
import { recentlyReviewed } from "@/lib/articles/recently-reviewed";
import { loadCheckedFlows } from "@/lib/triage/load-checked-flows.server";
import { loadWizardLinks } from "@/lib/triage/load-wizard-links.server";
import { commonSymptoms } from "@/lib/wizard/entries/common-symptoms";
import { listedSymptoms } from "@/lib/wizard/entries/narrow-symptoms";
import { groupSymptoms } from "@/lib/wizard/entries/symptom-groups";

export const metadata: Metadata = canonical("/");

export default async function HomePage() {
  const [articles, flows, links] = await Promise.all([
    loadArticleList(),
    loadCheckedFlows(),
    loadWizardLinks(),
  ]);
  const symptoms = listedSymptoms(flows.flatMap((flow) => flow.symptoms));
  return (
    <>
      <div className="gap-10 pt-4 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="min-w-0">
          <PageHeading
            title="Exchange mail flow is broken? From the error to the fix."
            lead="Paste what you see, or type an event ID, a code or a few words."
          />
          <HomeBox />
          <WhatIHave />
        </div>
        <div className="lg:pt-24">
          <GoOn />
        </div>
      </div>
      <section aria-labelledby="symptoms" className="mt-10">
        <h2 id="symptoms" className="mb-3 text-xl font-bold">
          Start from a symptom{" "}
          <span className="text-ui font-normal text-ink-faint">a few questions each</span>
        </h2>
        <CommonSymptoms symptoms={commonSymptoms(symptoms, links)} groups={groupSymptoms(symptoms)} />
      </section>
      <div className="mt-10 gap-10 lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-labelledby="areas">
          <h2 id="areas" className="mb-1 text-xl font-bold">
            Browse by area{" "}
            <Link href="/map" prefetch={false} className="text-ui font-normal">
              or on the map of mail flow
            </Link>
          </h2>
          <AreaIndex articles={articles} />
        </section>
        <section aria-labelledby="recent" className="max-lg:mt-10">
          <h2 id="recent" className="mb-1 text-xl font-bold">
            Recently reviewed
          </h2>
          <LatestReviewed articles={recentlyReviewed(articles, 6)} />
        </section>
      </div>
    </>
  );
}
