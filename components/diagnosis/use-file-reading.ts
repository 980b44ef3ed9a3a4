"use client";

import { useEffect, useRef, useState } from "react";
import { readFileWithTriage } from "@/components/triage/triage-client";
import type { FileReading } from "@/components/triage/triage-messages";

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE_MB = 50;

/** A file too large for the box, and what is known about it so far. */
export type OpenFile = {
  readonly name: string;
  readonly size: number;
  readonly isStopped: boolean;
  readonly reading?: Extract<FileReading, { state: "reading" | "done" }>;
};

type FileDesk = {
  readonly file: OpenFile | undefined;
  /** Why a file could not be read, and what to do instead. */
  readonly problem: string;
  readonly open: (file: File) => void;
  /** Stops reading; what has been found stays. */
  readonly stop: () => void;
  readonly remove: () => void;
};

/** Opens files in the worker. Small ones are handed to `onText`, as if they had been pasted. */
export function useFileReading(onText: (text: string) => void): FileDesk {
  const [file, setFile] = useState<OpenFile>();
  const [problem, setProblem] = useState("");
  const cancel = useRef<() => void>(undefined);
  useEffect(() => () => cancel.current?.(), []);

  function refuse(reason: string): void {
    setFile(undefined);
    setProblem(reason);
  }

  function open(content: File): void {
    const { name, size } = content;
    cancel.current?.();
    setProblem("");
    if (size > LARGEST_FILE_MB * MEGABYTE) {
      refuse(
        `${name} is larger than ${LARGEST_FILE_MB} MB. Take the log of the hour in question, or copy the lines around the error into a file of their own.`,
      );
      return;
    }
    if (size === 0) {
      refuse(`${name} is empty. If the log is still being written, copy the file first and drop the copy.`);
      return;
    }
    setFile({ name, size, isStopped: false });
    cancel.current = readFileWithTriage(
      content,
      (reading) => {
        if (reading.state === "refused") refuse(`${name}: ${reading.advice}`);
        else if (reading.state === "text") {
          setFile(undefined);
          onText(reading.text);
        } else setFile({ name, size, isStopped: false, reading });
      },
      (reason) => refuse(`${name} could not be read: ${reason}`),
    );
  }

  return {
    file,
    problem,
    open,
    stop: () => {
      cancel.current?.();
      setFile((known) => known && { ...known, isStopped: true });
    },
    remove: () => {
      cancel.current?.();
      setFile(undefined);
      setProblem("");
    },
  };
}
