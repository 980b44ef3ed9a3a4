import { readFile } from "@/components/triage/read-file";
import type {
  AnswerMessage,
  CancelMessage,
  LoadMessage,
  QuestionMessage,
  ReadFileMessage,
} from "@/components/triage/triage-messages";
import { createTriage, type Triage, type TriageBody, type TriageCore } from "@/lib/triage/triage";

let core: Promise<Triage> | undefined;
let full: Promise<Triage> | undefined;
let isFull = false;

async function fetchArtefact<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.json();
}

function load({ core: coreAddress, body: bodyAddress }: LoadMessage): void {
  core = fetchArtefact<TriageCore>(coreAddress).then((content) => createTriage(content));
  full = Promise.all([core, fetchArtefact<TriageBody>(bodyAddress)]).then(([triage, body]) => {
    triage.addBody(body);
    isFull = true;
    // Whoever has asked already is answered first.
    setTimeout(() => triage.warm());
    return triage;
  });
  // Whoever asks is told; nobody asking is no reason for an unhandled rejection.
  full.catch(() => undefined);
}

function answerWith(triage: Triage, { kind, text }: QuestionMessage) {
  switch (kind) {
    case "search":
      return triage.search(text, { limit: 12 });
    case "search-all":
      return triage.search(text, { limit: 200 });
    case "suggest":
      return triage.suggest(text, 6);
    case "diagnose":
      return triage.diagnose(text);
    case "summarise": {
      const reader = triage.summariseLog();
      reader.add(text);
      return reader.finish();
    }
  }
}

function reply(message: AnswerMessage): void {
  postMessage(message);
}

async function answer(question: QuestionMessage): Promise<void> {
  const { id } = question;
  try {
    if (!core || !full) throw new Error("The worker was asked before it was told where the articles are.");
    if (!isFull) reply({ id, answer: answerWith(await core, question), isFinal: false });
    reply({ id, answer: answerWith(await full, question), isFinal: true });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}

const cancels = new Map<number, AbortController>();

async function answerFile({ id, file }: ReadFileMessage): Promise<void> {
  const cancel = new AbortController();
  cancels.set(id, cancel);
  try {
    if (!full) throw new Error("The worker was asked before it was told where the articles are.");
    await readFile(file, await full, cancel.signal, (answer) =>
      reply({ id, answer, isFinal: answer.state !== "reading" }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    reply({
      id,
      answer: { state: "refused", advice: `The file could not be read: ${reason}` },
      isFinal: true,
    });
  } finally {
    cancels.delete(id);
  }
}

type Message = LoadMessage | QuestionMessage | ReadFileMessage | CancelMessage;

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  if (data.kind === "load") load(data);
  else if (data.kind === "cancel") cancels.get(data.id)?.abort();
  else if (data.kind === "read-file") void answerFile(data);
  else void answer(data);
});
