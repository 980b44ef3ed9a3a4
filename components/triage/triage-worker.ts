import type { TraceAnswer, TraceMessage } from "@/components/trace/trace-messages";
import { readFile } from "@/components/triage/read-file";
import type {
  AnswerMessage,
  CancelMessage,
  LoadMessage,
  QuestionKind,
  QuestionMessage,
  ReadFileMessage,
} from "@/components/triage/triage-messages";
import type { AskedLanguage, Phrases } from "@/lib/articles/asked-languages";
import { readLanguage } from "@/lib/search/words/read-language";
import type { LogSession } from "@/lib/triage/open-logs";
import { createTriage, type PartAddresses, type TriageParts } from "@/lib/triage/triage";

const triage = createTriage();
/** What has been sent for: the parts by which a query and a paste get a first answer, and all of them. */
let coming: Record<"search" | "diagnosis" | "everything", Promise<void>> | undefined;
let languageAddresses: PartAddresses["languages"] | undefined;
let isComplete = false;

async function fetchArtefact<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.json();
}

function load({ addresses }: LoadMessage): void {
  languageAddresses = addresses.languages;
  async function fetchPart<Name extends keyof TriageParts>(name: Name): Promise<void> {
    triage.add({ [name]: await fetchArtefact<TriageParts[Name]>(addresses[name]) });
  }
  const search = fetchPart("search");
  const diagnosis = fetchPart("diagnosis");
  // The large files must not keep the small ones waiting on a slow line.
  const everything = Promise.all([search, diagnosis])
    .then(() => Promise.all([fetchPart("fullText"), fetchPart("guidance")]))
    .then(() => {
      isComplete = true;
      // Whoever has asked already is answered first.
      setTimeout(() => triage.warm());
    });
  coming = { search, diagnosis, everything };
  // Whoever asks is told; nobody asking is no reason for an unhandled rejection.
  for (const part of Object.values(coming)) part.catch(() => undefined);
}

const FIRST_PART = {
  search: "search",
  "search-all": "search",
  suggest: "search",
  diagnose: "diagnosis",
  summarise: "diagnosis",
  "heal-picture": "diagnosis",
} as const satisfies Record<QuestionKind, keyof TriageParts>;

function answerTo({ kind, text }: QuestionMessage) {
  switch (kind) {
    case "search":
      return triage.search(text, { limit: 12 });
    case "search-all":
      return triage.search(`${text} `, { limit: 200 });
    case "suggest":
      return triage.suggest(text, 6);
    case "diagnose":
      return triage.diagnose(text);
    case "heal-picture":
      return triage.healPicture(text);
    case "summarise": {
      const reader = triage.summariseLog();
      reader.add(text);
      return reader.finish();
    }
  }
}

const languages = new Map<AskedLanguage, Promise<void>>();

/** Fetches the phrases of the language in which a question is asked, once; without them it is answered all the same. */
async function fetchLanguageOf({ kind, text }: QuestionMessage): Promise<void> {
  const language = kind === "search" || kind === "search-all" ? readLanguage(text) : undefined;
  const address = language && languageAddresses?.[language];
  if (language === undefined || address === undefined) return;
  const fetched =
    languages.get(language) ??
    fetchArtefact<Phrases>(address).then(
      (phrases) => triage.addLanguage(language, phrases),
      () => void languages.delete(language),
    );
  languages.set(language, fetched);
  await fetched;
}

function reply(message: AnswerMessage): void {
  postMessage(message);
}

/** Without its full text a question that nothing exact is known of may only seem to have no answer. */
function isWorthShowing(answer: ReturnType<typeof answerTo>): boolean {
  if (answer && "diagnoses" in answer) return answer.diagnoses.length > 0;
  return !(answer && "results" in answer && answer.results.length === 0);
}

async function answer(question: QuestionMessage): Promise<void> {
  const { id } = question;
  try {
    if (!coming) throw new Error("The worker was asked before it was told where the articles are.");
    if (!isComplete) {
      await coming[FIRST_PART[question.kind]];
      const first = answerTo(question);
      if (isWorthShowing(first)) reply({ id, answer: first, isFinal: false });
    }
    await Promise.all([coming.everything, fetchLanguageOf(question)]);
    reply({ id, answer: answerTo(question), isFinal: true });
  } catch (error) {
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  }
}

const cancels = new Map<number, AbortController>();

async function answerFile({ id, file }: ReadFileMessage): Promise<void> {
  const cancel = new AbortController();
  cancels.set(id, cancel);
  try {
    if (!coming) throw new Error("The worker was asked before it was told where the articles are.");
    await coming.everything;
    await readFile(file, triage, cancel.signal, (answer) =>
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

let logs: LogSession | undefined;

/** What follows messages through logs is loaded when logs come. */
async function answerTrace(message: TraceMessage): Promise<void> {
  const { id } = message;
  const cancel = new AbortController();
  cancels.set(id, cancel);
  const say = (answer: TraceAnswer, isFinal: boolean): void => reply({ id, answer, isFinal });
  try {
    // What a server said at the end is explained by articles; the words of all of them are not waited for.
    await coming?.diagnosis;
    if (message.kind === "trace-files") {
      const { openLogs } = await import("@/lib/triage/open-logs");
      logs = openLogs(message.files, (said) => triage.diagnose(said).diagnoses);
      await logs.read(cancel.signal, (reading) => say(reading, reading.isDone));
    } else if (message.kind === "trace-search") say(logs?.search(message.query) ?? [], true);
    else {
      const way = await logs?.path(message.messageId, cancel.signal, (soFar) => say(soFar, false));
      say(way ?? { path: undefined }, true);
    }
  } catch (error) {
    reply({ id, failure: error instanceof Error ? error.message : String(error) });
  } finally {
    cancels.delete(id);
  }
}

type Message = LoadMessage | QuestionMessage | ReadFileMessage | CancelMessage | TraceMessage;

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  if (data.kind === "load") load(data);
  else if (data.kind === "cancel") cancels.get(data.id)?.abort();
  else if (data.kind === "read-file") void answerFile(data);
  else if (data.kind === "trace-files" || data.kind === "trace-search" || data.kind === "trace-path")
    void answerTrace(data);
  else void answer(data);
});
