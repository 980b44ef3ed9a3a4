"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { fetchFlows } from "@/components/wizard/step/fetch-flows";
import { ReportPage } from "@/components/wizard/report/report-page";
import type { Flow } from "@/lib/wizard/flow/flow";
import { readReportAddress } from "@/lib/wizard/report/report-address";

/** The report on a site of plain files, which cannot read the address: it is put together here. */
export function ReportFromAddress({ symptomId }: { symptomId: string }) {
  const query = useSearchParams();
  const [loaded, setLoaded] = useState<{ readonly flows: readonly Flow[] | undefined }>();
  useEffect(() => {
    let isCurrent = true;
    void fetchFlows().then((flows) => {
      if (isCurrent) setLoaded({ flows });
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!loaded) return <p role="status">Putting your report together…</p>;
  const read =
    loaded.flows &&
    readReportAddress(loaded.flows, symptomId, query.get("answers") ?? "", query.get("for") ?? "");
  if (!read)
    return (
      <p role="alert">
        The report could not be put together, because a file of this site did not load. Load this page again;
        your answers are in its address.
      </p>
    );
  return <ReportPage state={read.state} audience={read.audience} />;
}
