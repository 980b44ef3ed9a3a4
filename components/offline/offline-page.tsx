"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useSyncExternalStore } from "react";
import { PageHeading } from "@/components/layout/page-heading";
import { readAddress } from "@/components/wizard/step/read-address";

const SearchFromAddress = dynamic(
  () => import("@/components/search/search-from-address").then((module) => module.SearchFromAddress),
  { ssr: false },
);
const StepFromAddress = dynamic(
  () => import("@/components/wizard/step/step-from-address").then((module) => module.StepFromAddress),
  { ssr: false },
);
const ReportFromAddress = dynamic(
  () => import("@/components/wizard/report/report-from-address").then((module) => module.ReportFromAddress),
  { ssr: false },
);
const MapFromAddress = dynamic(
  () => import("@/components/wizard/map/map-from-address").then((module) => module.MapFromAddress),
  { ssr: false },
);
const ProbeFromAddress = dynamic(
  () => import("@/components/wizard/probe/probe-from-address").then((module) => module.ProbeFromAddress),
  { ssr: false },
);

const neverChanges = () => () => undefined;

/** Puts together in the browser what the address asks for, where no server can be reached. */
export function OfflinePage() {
  const pathname = useSyncExternalStore(
    neverChanges,
    () => location.pathname,
    () => undefined,
  );
  if (pathname === undefined) return null;
  if (pathname.replace(/\/$/, "") === "/search")
    return (
      <>
        <PageHeading title="Search" />
        <SearchFromAddress />
      </>
    );
  const step = readAddress(pathname);
  if (!step) return <NotKept />;
  const [view] = step.segments;
  if (view === "report") return <ReportFromAddress symptomId={step.symptomId} />;
  if (view === "map") return <MapFromAddress start={null} />;
  if (view === "probe") return <ProbeFromAddress start={null} />;
  return <StepFromAddress missing={<NotKept />} />;
}

function NotKept() {
  return (
    <>
      <PageHeading
        title="This page needs the network"
        lead="There is none at the moment, and this page is not among those that your browser keeps."
      />
      <p>
        Kept are all articles and causes, <Link href="/search">search</Link>,{" "}
        <Link href="/diagnose">pasted errors</Link> and the <Link href="/troubleshoot">wizard</Link>.
      </p>
    </>
  );
}
