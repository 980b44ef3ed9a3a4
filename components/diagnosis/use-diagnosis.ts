"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { askTriage } from "@/components/triage/triage-client";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";
import type { PasteDiagnosis } from "@/lib/triage/triage";

export type PasteAnswer = { readonly text: string; readonly result: PasteDiagnosis };
type Summarised = { readonly text: string; readonly summary: LogSummary | undefined };

type AskedDiagnosis = {
  /** The last answer; while a new text is read, still that of the old one. */
  readonly answer: PasteAnswer | undefined;
  /** Of this text, if it is a log. */
  readonly summary: LogSummary | undefined;
  /** Why nothing can be answered; empty as long as all is well. */
  readonly failure: string;
  readonly retry: () => void;
};

/** Asks the worker what a text is, as soon as it has changed. */
export function useDiagnosis(text: string): AskedDiagnosis {
  const asked = useDeferredValue(text);
  const [answer, setAnswer] = useState<PasteAnswer>();
  const [summarised, setSummarised] = useState<Summarised>();
  const [failure, setFailure] = useState("");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (asked === "") return undefined;
    const stops = [
      askTriage(
        "diagnose",
        asked,
        (result) => (setFailure(""), setAnswer({ text: asked, result })),
        setFailure,
      ),
      askTriage("summarise", asked, (summary) => setSummarised({ text: asked, summary }), setFailure),
    ];
    return () => stops.forEach((stop) => stop());
  }, [asked, attempt]);
  return {
    answer,
    summary: summarised?.text === asked && asked !== "" ? summarised.summary : undefined,
    failure,
    retry: () => {
      setFailure("");
      setAttempt((before) => before + 1);
    },
  };
}
