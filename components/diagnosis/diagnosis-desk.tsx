"use client";

import { useDeferredValue, useEffect, useState } from "react";
import { setReaderValues } from "@/components/article/reader-values";
import { DiagnosisView } from "@/components/diagnosis/diagnosis-view";
import { setPaste, usePaste } from "@/components/diagnosis/paste-store";
import { askTriage, warmTriage } from "@/components/triage/triage-client";
import { Button } from "@/components/ui/button";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { PasteDiagnosis } from "@/lib/triage/triage";

/** More than the diagnosis reads, so that it can say what it left out. */
const LARGEST_FILE = 5 * 1024 * 1024;

const EXAMPLE =
  '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed.';

type Answer = { readonly text: string; readonly result: PasteDiagnosis };

/** Where texts are pasted or dropped, and their diagnosis below. Everything happens in this browser. */
export function DiagnosisDesk() {
  const text = usePaste();
  const asked = useDeferredValue(text);
  const [answer, setAnswer] = useState<Answer>();
  const [failure, setFailure] = useState("");
  const [fileProblem, setFileProblem] = useState("");

  useEffect(() => {
    if (asked === "") return undefined;
    return askTriage(
      "diagnose",
      asked,
      (result) => (setFailure(""), setAnswer({ text: asked, result })),
      setFailure,
    );
  }, [asked]);

  function keepValues(diagnosis: Diagnosis | undefined) {
    if (!answer) return;
    setReaderValues(
      new Map([...Object.entries(answer.result.values), ...Object.entries(diagnosis?.parameters ?? {})]),
    );
  }

  function changeText(next: string) {
    setFileProblem("");
    setPaste(next);
  }

  async function readFile(file: File | undefined) {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      setFileProblem(`${file.name} is larger than 5 MB. Copy the lines around the error instead.`);
      return;
    }
    changeText(await file.text());
  }

  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        if (!file) return;
        event.preventDefault();
        void readFile(file);
      }}
    >
      <label htmlFor="paste" className="mb-1.5 block font-semibold">
        Event, Last Error, bounce or SMTP log
      </label>
      <textarea
        id="paste"
        value={text}
        rows={text === "" ? 6 : 8}
        spellCheck={false}
        autoComplete="off"
        onFocus={warmTriage}
        onChange={(event) => changeText(event.target.value)}
        className="block w-full rounded-control border-2 border-line-strong bg-surface p-3 font-mono text-sm text-ink"
      />
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {text === "" ? (
          <Button look="secondary" onClick={() => changeText(EXAMPLE)}>
            Try an example
          </Button>
        ) : (
          <Button look="secondary" onClick={() => changeText("")}>
            Clear
          </Button>
        )}
        <span className="text-sm text-ink-soft">
          Your text stays in this browser. You can also drop a text file here.
        </span>
      </div>
      {(fileProblem || failure) && (
        <p role="alert" className="mt-4 rounded-control border-l-4 border-danger bg-danger-soft px-4 py-2">
          {fileProblem || failure}
        </p>
      )}
      <div className="mt-8">
        {text !== "" && !answer && !failure && <p role="status">Reading …</p>}
        {text !== "" && answer && (
          <DiagnosisView text={answer.text} result={answer.result} onOpen={keepValues} />
        )}
      </div>
    </div>
  );
}
