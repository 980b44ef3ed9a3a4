"use client";

import { artefactAddresses } from "@/components/triage/artefact-addresses";
import type { TraceAnswer, TraceMessage } from "@/components/trace/trace-messages";
import type {
  AnswerMessage,
  CancelMessage,
  FileReading,
  LoadMessage,
  QuestionKind,
  QuestionMessage,
  ReadFileMessage,
  TriageQuestions,
} from "@/components/triage/triage-messages";

type Waiting = { readonly onAnswer: (answer: never) => void; readonly onFailure: (reason: string) => void };

let worker: Worker | undefined;
let nextId = 1;
const waiting = new Map<number, Waiting>();

function startWorker(): Worker {
  const started = new Worker(new URL("./triage-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<AnswerMessage>) => {
    const asker = waiting.get(data.id);
    if (!asker) return;
    if ("failure" in data) {
      waiting.delete(data.id);
      // A worker whose articles could not be loaded is of no use: the next question starts a new one.
      worker = undefined;
      started.terminate();
      asker.onFailure(data.failure);
      return;
    }
    if (data.isFinal) waiting.delete(data.id);
    asker.onAnswer(data.answer as never);
  });
  started.addEventListener("error", (event) => {
    for (const asker of waiting.values())
      asker.onFailure(event.message || "The search worker could not start.");
    waiting.clear();
    worker = undefined;
  });
  const message: LoadMessage = { kind: "load", addresses: artefactAddresses() };
  started.postMessage(message);
  return started;
}

/** Starts the worker and its downloads, so that the first key is answered at once. */
export function warmTriage(): Worker {
  worker ??= startWorker();
  return worker;
}

/**
 * Asks the worker. `onAnswer` may be called twice: at first from identifiers and titles alone, then from everything.
 * @returns a function that stops listening, for questions that newer ones have overtaken
 */
export function askTriage<Kind extends QuestionKind>(
  kind: Kind,
  text: string,
  onAnswer: (answer: TriageQuestions[Kind]["answer"]) => void,
  onFailure: (reason: string) => void,
): () => void {
  const id = nextId++;
  waiting.set(id, { onAnswer, onFailure });
  const message: QuestionMessage = { kind, id, text };
  warmTriage().postMessage(message);
  return () => waiting.delete(id);
}

/** A question about logs, without the number that the worker's answer carries. */
type TraceQuestion = TraceMessage extends infer Each
  ? Each extends TraceMessage
    ? Omit<Each, "id">
    : never
  : never;

/**
 * Asks the worker about logs that were dropped together; while files are read it answers several times.
 * @returns a function that stops the work
 */
export function askTrace(
  question: TraceQuestion,
  onAnswer: (answer: TraceAnswer) => void,
  onFailure: (reason: string) => void,
): () => void {
  return askToStop({ ...question, id: nextId++ }, onAnswer, onFailure);
}

function askToStop(
  message: TraceMessage | ReadFileMessage,
  onAnswer: (answer: never) => void,
  onFailure: (reason: string) => void,
): () => void {
  const { id } = message;
  waiting.set(id, { onAnswer, onFailure });
  warmTriage().postMessage(message);
  return () => {
    if (!waiting.delete(id)) return;
    const cancel: CancelMessage = { kind: "cancel", id };
    worker?.postMessage(cancel);
  };
}

/**
 * Lets the worker read a file; `onReading` is called while it goes on.
 * @returns a function that stops the reading
 */
export function readFileWithTriage(
  file: File,
  onReading: (reading: FileReading) => void,
  onFailure: (reason: string) => void,
): () => void {
  return askToStop({ kind: "read-file", id: nextId++, file }, onReading, onFailure);
}
