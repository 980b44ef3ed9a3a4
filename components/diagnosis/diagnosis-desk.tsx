"use client";

import { useDeferredValue, useEffect, useRef, useState, type ClipboardEvent } from "react";
import { flushSync } from "react-dom";
import { setReaderValues } from "@/components/article/reader-values";
import { DiagnosisView } from "@/components/diagnosis/diagnosis-view";
import { FileCard } from "@/components/diagnosis/file-card";
import { FileChooser } from "@/components/diagnosis/file-chooser";
import { LogSummaryView } from "@/components/diagnosis/log-summary-view";
import { setPaste, usePaste } from "@/components/diagnosis/paste-store";
import { useFileReading, type OpenFile } from "@/components/diagnosis/use-file-reading";
import { PictureCard } from "@/components/pictures/picture-card";
import { UncheckedValues } from "@/components/pictures/unchecked-values";
import { useUnchecked } from "@/components/pictures/unchecked-store";
import { isPicture, usePictureReading } from "@/components/pictures/use-picture-reading";
import { TraceDesk } from "@/components/trace/trace-desk";
import { useLogsToFollow } from "@/components/trace/use-logs-to-follow";
import { askTriage, warmTriage } from "@/components/triage/triage-client";
import { MOST_IN_BOX } from "@/components/triage/triage-messages";
import { Button } from "@/components/ui/button";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";
import type { PasteDiagnosis } from "@/lib/triage/triage";

const EXAMPLE =
  '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed.';

type Answer = { readonly text: string; readonly result: PasteDiagnosis };
type Summarised = { readonly text: string; readonly summary: LogSummary | undefined };

/** Where texts are pasted or dropped, and their diagnosis below. Everything happens in this browser. */
export function DiagnosisDesk() {
  const text = usePaste();
  const asked = useDeferredValue(text);
  const [answer, setAnswer] = useState<Answer>();
  const [failure, setFailure] = useState("");
  const [summarised, setSummarised] = useState<Summarised>();
  const box = useRef<HTMLTextAreaElement>(null);
  const files = useFileReading(showText);
  const pictures = usePictureReading(showText);
  const logs = useLogsToFollow();

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
  }, [asked]);

  function showText(next: string) {
    files.remove();
    setPaste(next);
  }

  function changeText(next: string) {
    logs.remove();
    if (next === "") pictures.remove();
    showText(next);
  }

  function openFiles(chosen: readonly File[]) {
    const [first] = chosen;
    if (!first) return;
    pictures.remove();
    files.remove();
    logs.remove();
    if (isPicture(first)) return pictures.open(first);
    logs.open(chosen);
    if (chosen.length === 1) files.open(first);
  }

  /** A box with megabytes in it makes the page slow: what is longer is read like a file. */
  function takeText(next: string) {
    if (next.length > MOST_IN_BOX) files.open(new File([next], "Pasted text", { type: "text/plain" }));
    else changeText(next);
  }

  function takePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData("text/plain");
    const [picture] = event.clipboardData.files;
    if (pasted === "" && picture) {
      event.preventDefault();
      openFiles([picture]);
      return;
    }
    if (pasted.length <= MOST_IN_BOX) return;
    event.preventDefault();
    takeText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
  }

  function removeFile() {
    // The button that was pressed goes away: the keyboard goes on in the box that takes its place.
    flushSync(() => (files.remove(), logs.remove()));
    box.current?.focus();
  }

  const { file } = files;
  const summary = summarised?.text === asked && asked !== "" ? summarised.summary : undefined;

  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        openFiles([...event.dataTransfer.files]);
      }}
    >
      {file ? (
        <FileCard file={file} onStop={files.stop} onRemove={removeFile} />
      ) : (
        <div className={pictures.picture ? "grid gap-4 lg:grid-cols-2" : ""}>
          {pictures.picture && <PictureCard picture={pictures.picture} onRemove={pictures.remove} />}
          <div>
            <label htmlFor="paste" className="mb-1.5 block font-semibold">
              Event, Last Error, bounce or SMTP log
            </label>
            <textarea
              id="paste"
              ref={box}
              value={text}
              rows={pictures.picture ? 16 : text === "" ? 6 : 8}
              spellCheck={false}
              autoComplete="off"
              onFocus={warmTriage}
              onPaste={takePaste}
              onChange={(event) => takeText(event.target.value)}
              className="block w-full rounded-control border-2 border-line-strong bg-surface p-3 font-mono text-sm text-ink"
            />
          </div>
        </div>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-3">
        {!file && (
          <Button look="secondary" onClick={() => changeText(text === "" ? EXAMPLE : "")}>
            {text === "" ? "Try an example" : "Clear"}
          </Button>
        )}
        <FileChooser label={file ? "Choose another file" : "Choose a file"} onFiles={openFiles} />
        <span className="text-sm text-ink-soft">
          Your text stays in this browser. You can also drop a file here, or paste a screenshot: a picture, a
          log, several logs of one message or a zip of them, a mail (.eml, .msg), or events saved as XML, CSV
          or text, up to 50 MB.
        </span>
      </div>
      {(files.problem || pictures.problem || logs.problem || failure) && (
        <p role="alert" className="mt-4 rounded-control border-l-4 border-danger bg-danger-soft px-4 py-2">
          {files.problem || pictures.problem || logs.problem || failure}
        </p>
      )}
      {logs.files && (
        <div className="mt-8">
          <TraceDesk key={logs.number} files={logs.files} onRemove={logs.remove} />
        </div>
      )}
      <div className="mt-8">
        {file ? (
          <FileFindings file={file} />
        ) : logs.files && logs.files.length > 1 ? null : (
          <PasteFindings text={text} answer={answer} summary={summary} isWaiting={failure === ""} />
        )}
      </div>
    </div>
  );
}

function keepValues(result: PasteDiagnosis, diagnosis: Diagnosis | undefined) {
  setReaderValues(
    new Map([...Object.entries(result.values), ...Object.entries(diagnosis?.parameters ?? {})]),
  );
}

type PasteProps = {
  readonly text: string;
  readonly answer: Answer | undefined;
  readonly summary: LogSummary | undefined;
  readonly isWaiting: boolean;
};

function PasteFindings({ text, answer, summary, isWaiting }: PasteProps) {
  const isUnchecked = useUnchecked();
  if (text === "") return null;
  if (!answer) return isWaiting ? <p role="status">Reading …</p> : null;
  const { result } = answer;
  // A diagnosis tells more about a single failure than a summary could.
  const isWorthIt = summary && (summary.failures !== 1 || result.diagnoses.length === 0);
  return (
    <div className="space-y-8">
      {isWorthIt && <LogSummaryView summary={summary} isComplete />}
      <UncheckedValues values={result.values} />
      <DiagnosisView
        text={answer.text}
        result={result}
        hasFindingsAbove={isWorthIt === true && summary.failures > 0}
        // What was read from a picture, and what was known before it, goes into no command unseen.
        onOpen={(diagnosis) => (isUnchecked ? setReaderValues(new Map()) : keepValues(result, diagnosis))}
      />
    </div>
  );
}

function FileFindings({ file: { reading, isStopped } }: { readonly file: OpenFile }) {
  if (isStopped && !reading?.summary) return null;
  if (!reading) return <p role="status">Reading …</p>;
  if (reading.summary)
    return <LogSummaryView summary={reading.summary} isComplete={reading.state === "done"} />;
  if (reading.state === "reading" || !reading.diagnosis) return <p role="status">Reading …</p>;
  const result = reading.diagnosis;
  return (
    <DiagnosisView
      text={reading.excerpt}
      result={result}
      hasFindingsAbove={false}
      onOpen={(diagnosis) => keepValues(result, diagnosis)}
    />
  );
}
