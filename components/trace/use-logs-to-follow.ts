"use client";

import { useRef, useState } from "react";
import { isTrackingLog, logsProblem } from "@/components/trace/logs-to-follow";

type LogsDesk = {
  /** Logs through which messages can be followed. */
  readonly files: readonly File[] | undefined;
  /** Another one for each set of logs. */
  readonly number: number;
  readonly problem: string;
  readonly open: (files: readonly File[]) => void;
  readonly remove: () => void;
};

/** Several files are logs that belong together; of a single one only a message tracking log tells the ways of messages. */
export function useLogsToFollow(): LogsDesk {
  const [logs, setLogs] = useState<{ readonly files: readonly File[]; readonly number: number }>();
  const [problem, setProblem] = useState("");
  const opened = useRef(0);

  function remove(): void {
    opened.current += 1;
    setLogs(undefined);
    setProblem("");
  }

  async function open(files: readonly File[]): Promise<void> {
    remove();
    const number = opened.current;
    const tooLarge = logsProblem(files);
    const [only] = files;
    if (files.length > 1 && tooLarge !== undefined) setProblem(tooLarge);
    else if (files.length > 1) setLogs({ files, number });
    else if (only && tooLarge === undefined && (await isTrackingLog(only).catch(() => false)))
      if (opened.current === number) setLogs({ files, number });
  }

  return {
    files: logs?.files,
    number: logs?.number ?? 0,
    problem,
    open: (files) => void open(files),
    remove,
  };
}
