"use client";

import { useEffect, useEffectEvent, useRef, useState, type ClipboardEvent } from "react";
import { flushSync } from "react-dom";
import { setReaderValues } from "@/components/article/reader-values";
import { DiagnosisView } from "@/components/diagnosis/diagnosis-view";
import { takeEarlyPaste, type EarlyPaste } from "@/components/diagnosis/early-paste";
import { FileCard } from "@/components/diagnosis/file-card";
import { FileChooser } from "@/components/diagnosis/file-chooser";
import { receiveFiles } from "@/components/diagnosis/file-handoff";
import { LogSummaryView } from "@/components/diagnosis/log-summary-view";
import { PasteBar } from "@/components/diagnosis/paste-bar";
import {
  editPaste,
  replacePaste,
  undoPaste,
  usePaste,
  useReplacedPaste,
} from "@/components/diagnosis/paste-store";
import { ReadFailure } from "@/components/diagnosis/read-failure";
import { useDiagnosis, type PasteAnswer } from "@/components/diagnosis/use-diagnosis";
import { useFileReading, type OpenFile } from "@/components/diagnosis/use-file-reading";
import { PageHeading } from "@/components/layout/page-heading";
import { PictureCard } from "@/components/pictures/picture-card";
import { UncheckedValues } from "@/components/pictures/unchecked-values";
import { setUnchecked, useUnchecked } from "@/components/pictures/unchecked-store";
import { isPicture, usePictureReading } from "@/components/pictures/use-picture-reading";
import { TraceDesk } from "@/components/trace/trace-desk";
import { useLogsToFollow } from "@/components/trace/use-logs-to-follow";
import { warmTriage } from "@/components/triage/triage-client";
import { MOST_IN_BOX } from "@/components/triage/triage-messages";
import { Button } from "@/components/ui/button";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { commandValuesOf } from "@/lib/diagnosis/server-roles";
import type { LogSummary } from "@/lib/diagnosis/log-summary/log-summary";
import { isPaste } from "@/lib/triage/is-paste";
import type { PasteDiagnosis } from "@/lib/triage/triage";
import { isTypedInput } from "@/lib/triage/typed-input";

/** So many characters at once are no typing, whatever the browser calls it. */
const MOST_TYPED = 40;
const TITLE = "Paste an error";
const EXAMPLE =
  '451 4.4.0 Primary target IP address responded with: "454 4.7.0 Temporary authentication failure." Attempted failover to alternate host, but that did not succeed.';

/**
 * Where texts are pasted or dropped, and the verdict on them. A text that came as a whole folds the box to one line, so that the
 * verdict stands on the first screen; a new one replaces it. Everything happens in this browser.
 */
export function DiagnosisDesk() {
  const text = usePaste();
  const replaced = useReplacedPaste();
  const [isEditing, setEditing] = useState(false);
  const { answer, summary, failure, retry } = useDiagnosis(text);
  const box = useRef<HTMLTextAreaElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const files = useFileReading((content) => takeWhole(content));
  const pictures = usePictureReading(takePictureText);
  const logs = useLogsToFollow();
  const { file } = files;
  const { picture } = pictures;
  const followsMany = logs.files !== undefined && logs.files.length > 1;
  // What was read from a picture stays beside it, to be compared and corrected.
  const isFolded = !file && !picture && !followsMany && text !== "" && !isEditing;

  function openFiles(chosen: readonly File[]) {
    const [first] = chosen;
    if (!first) return;
    pictures.remove();
    files.remove();
    logs.remove();
    if (isPicture(first)) {
      pictures.open(first);
      return;
    }
    logs.open(chosen);
    if (chosen.length === 1) files.open(first);
  }

  function takePictureText(read: string) {
    files.remove();
    replacePaste(read);
  }

  /** A box with megabytes in it makes the page slow: what is longer is read like a file. */
  function takeWhole(next: string) {
    if (next.length > MOST_IN_BOX) {
      files.open(new File([next], "Pasted text", { type: "text/plain" }));
      return;
    }
    files.remove();
    logs.remove();
    pictures.remove();
    setUnchecked(false);
    // The box that had the keyboard goes away: it goes on in the line that takes its place.
    flushSync(() => {
      replacePaste(next);
      setEditing(false);
    });
    bar.current?.focus();
  }

  function edit() {
    flushSync(() => setEditing(true));
    box.current?.focus();
  }

  function startAnew() {
    flushSync(() => {
      files.remove();
      logs.remove();
      pictures.remove();
      setUnchecked(false);
      replacePaste("");
      setEditing(false);
    });
    box.current?.focus();
  }

  function undo() {
    undoPaste();
    setEditing(false);
  }

  /** A whole text replaces what stands in the box; a word goes where the caret is, as anywhere. */
  function takePaste(event: ClipboardEvent<HTMLTextAreaElement>) {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData("text/plain");
    const [shot] = event.clipboardData.files;
    if (pasted === "" && shot) {
      event.preventDefault();
      openFiles([shot]);
      return;
    }
    const isAllSelected = selectionEnd - selectionStart === value.length;
    if (pasted === "" || (!isAllSelected && !isPaste(pasted))) return;
    event.preventDefault();
    takeWhole(pasted);
  }

  const takeFiles = useEffectEvent((dropped: readonly File[]) => openFiles(dropped));
  const takeOutside = useEffectEvent(({ text: pasted, file: shot }: EarlyPaste) => {
    if (pasted.trim() !== "") takeWhole(pasted);
    else if (shot) openFiles([shot]);
  });
  const pasteAnywhere = useEffectEvent(({ target, clipboardData }: globalThis.ClipboardEvent) => {
    if (target instanceof Element && target.closest("input, textarea, dialog")) return;
    const [shot] = clipboardData?.files ?? [];
    takeOutside({ text: clipboardData?.getData("text/plain") ?? "", ...(shot && { file: shot }) });
  });
  useEffect(() => receiveFiles(takeFiles), []);
  useEffect(() => {
    const early = takeEarlyPaste();
    if (early) takeOutside(early);
    window.addEventListener("paste", pasteAnywhere);
    return () => window.removeEventListener("paste", pasteAnywhere);
  }, []);

  const current = answer?.text === text ? answer : undefined;
  const problem = files.problem || pictures.problem || logs.problem;
  return (
    <div>
      {isFolded || file ? (
        <h1 className="sr-only">{TITLE}</h1>
      ) : (
        <PageHeading
          title={TITLE}
          lead="The whole text is best: the more of it, the surer the answer, and the more of the commands are filled in."
        />
      )}
      {isFolded && (
        <PasteBar ref={bar} text={text} result={current?.result} onEdit={edit} onNew={startAnew} />
      )}
      {file && <FileCard file={file} onStop={files.stop} onRemove={startAnew} />}
      {!isFolded && !file && (
        <div className={`noscript:hidden ${picture ? "grid gap-4 lg:grid-cols-2" : ""}`}>
          {picture && <PictureCard picture={picture} onLanguage={pictures.readIn} onRemove={startAnew} />}
          <div>
            <label htmlFor="paste" className="mb-1.5 block font-semibold">
              Event, Last Error, bounce or SMTP log
            </label>
            <textarea
              id="paste"
              ref={box}
              value={text}
              rows={picture ? 16 : text === "" ? 6 : 8}
              spellCheck={false}
              autoComplete="off"
              dir="auto"
              onFocus={warmTriage}
              onPaste={takePaste}
              onChange={({ target, nativeEvent }) => {
                const isTyped =
                  target.value.length - text.length <= MOST_TYPED &&
                  "inputType" in nativeEvent &&
                  isTypedInput(String(nativeEvent.inputType));
                if (!isTyped && !picture && target.value !== "") takeWhole(target.value);
                else {
                  setEditing(true);
                  editPaste(target.value);
                }
              }}
              className="block w-full rounded-control border-2 border-line-strong bg-surface p-3 font-mono text-sm text-ink"
            />
          </div>
        </div>
      )}
      {!isFolded && (
        <div className="mt-2 flex flex-wrap items-center gap-3 noscript:hidden">
          {!file && text === "" && (
            <Button look="secondary" onClick={() => takeWhole(EXAMPLE)}>
              Try an example
            </Button>
          )}
          {!file && text !== "" && (
            <Button look="secondary" onClick={() => setEditing(false)}>
              Done
            </Button>
          )}
          <FileChooser label={file ? "Choose another file" : "Choose a file"} onFiles={openFiles} />
          <span className="min-w-0 grow basis-72 text-sm text-ink-soft">
            Your text stays in this browser. You can also drop a file anywhere, or paste a screenshot: a
            picture, a log, several logs of one message or a zip of them, a mail (.eml, .msg), or events saved
            as XML, CSV or text, up to 50 MB.
          </span>
        </div>
      )}
      {replaced !== undefined && !file && (
        <p role="status" className="mt-2 text-sm text-ink-soft">
          {text === "" ? "Your text was taken away." : "Your earlier text was replaced."}{" "}
          <Button look="quiet" size="small" onClick={undo}>
            Undo
          </Button>
        </p>
      )}
      {problem && (
        <p role="alert" className="mt-4 rounded-control border-l-4 border-danger bg-danger-soft px-4 py-2">
          {problem}
        </p>
      )}
      {failure && text !== "" && <ReadFailure reason={failure} onRetry={retry} />}
      {logs.files && (
        <div className="mt-6">
          <TraceDesk key={logs.number} files={logs.files} onRemove={startAnew} />
        </div>
      )}
      <div className="mt-3">
        {file ? (
          <FileFindings file={file} />
        ) : followsMany ? null : (
          <PasteFindings text={text} answer={answer} summary={summary} hasFailed={failure !== ""} />
        )}
      </div>
    </div>
  );
}

function keepValues(result: PasteDiagnosis, diagnosis: Diagnosis | undefined) {
  const values = { ...result.values, ...diagnosis?.parameters };
  setReaderValues(new Map(Object.entries(commandValuesOf(values, diagnosis?.writtenBy))));
}

type PasteProps = {
  readonly text: string;
  readonly answer: PasteAnswer | undefined;
  readonly summary: LogSummary | undefined;
  /** Nothing more will come. */
  readonly hasFailed: boolean;
};

function PasteFindings({ text, answer, summary, hasFailed }: PasteProps) {
  const isUnchecked = useUnchecked();
  if (text === "") return null;
  // The line above says that the text is being read.
  if (!answer) return null;
  const { result } = answer;
  // A diagnosis tells more about a single failure than a summary could.
  const shown = summary && (summary.failures !== 1 || result.diagnoses.length === 0) ? summary : undefined;
  const named = shown?.findings.flatMap(({ article }) => article?.url ?? []);
  return (
    <div className="space-y-8">
      {shown && <LogSummaryView summary={shown} isComplete />}
      <UncheckedValues values={result.values} />
      <DiagnosisView
        text={answer.text}
        result={result}
        isWaiting={!result.isComplete && !hasFailed}
        {...(named ? { named } : {})}
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
      saysFormat
      onOpen={(diagnosis) => keepValues(result, diagnosis)}
    />
  );
}
