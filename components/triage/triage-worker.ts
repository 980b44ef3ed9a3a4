import type { AnswerMessage, LoadMessage, QuestionMessage } from "@/components/triage/triage-messages";
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
    return triage;
  });
  // Whoever asks is told; nobody asking is no reason for an unhandled rejection.
  full.catch(() => undefined);
}

function answerWith(triage: Triage, { kind, text }: QuestionMessage) {
  switch (kind) {
    case "search":
      return triage.search(text, { limit: 12 });
    case "suggest":
      return triage.suggest(text, 6);
    case "diagnose":
      return triage.diagnose(text);
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

addEventListener("message", ({ data }: MessageEvent<LoadMessage | QuestionMessage>) => {
  if (data.kind === "load") load(data);
  else void answer(data);
});
