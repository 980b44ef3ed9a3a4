"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { TracePath, TraceReading } from "@/lib/triage/open-logs";
import { askTrace } from "@/components/triage/triage-client";
import type { FoundMessage } from "@/lib/diagnosis/trace/message-index";

type Trace = {
  readonly reading: TraceReading | undefined;
  readonly problem: string;
  readonly isStopped: boolean;
  readonly stop: () => void;
  readonly query: string;
  readonly search: (query: string) => void;
  readonly messages: readonly FoundMessage[];
  readonly chosen: string;
  readonly choose: (messageId: string) => void;
  readonly found: TracePath | undefined;
};

/**
 * Reads logs in the worker, and asks it for messages and their ways. What it answers is shown as a transition: React then
 * yields between small pieces of it, and the page stays free.
 */
export function useTrace(files: readonly File[]): Trace {
  const [reading, setReading] = useState<TraceReading>();
  const [problem, setProblem] = useState("");
  const [isStopped, setStopped] = useState(false);
  const [query, setQuery] = useState("");
  const [matches, setMatches] = useState<readonly FoundMessage[]>();
  const [chosen, setChosen] = useState("");
  const [found, setFound] = useState<TracePath>();
  const stopReading = useRef<() => void>(undefined);
  const stopAsking = useRef<() => void>(undefined);

  useEffect(() => {
    stopReading.current = askTrace(
      { kind: "trace-files", files },
      (answer) => "bytesRead" in answer && startTransition(() => setReading(answer)),
      setProblem,
    );
    return () => {
      stopReading.current?.();
      stopAsking.current?.();
    };
  }, [files]);

  return {
    reading,
    problem,
    isStopped,
    stop: () => {
      stopReading.current?.();
      setStopped(true);
    },
    query,
    search: (next) => {
      setQuery(next);
      if (next.trim() === "") setMatches(undefined);
      else
        askTrace(
          { kind: "trace-search", query: next },
          (answer) => Array.isArray(answer) && startTransition(() => setMatches(answer)),
          setProblem,
        );
    },
    messages: matches ?? reading?.messages ?? [],
    chosen,
    choose: (messageId) => {
      stopAsking.current?.();
      setChosen(messageId);
      setFound(undefined);
      stopAsking.current = askTrace(
        { kind: "trace-path", messageId },
        (answer) => "path" in answer && startTransition(() => setFound(answer)),
        setProblem,
      );
    },
    found,
  };
}
