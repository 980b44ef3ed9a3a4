import { parentPort } from "node:worker_threads";
import { diagnosisJson } from "@/lib/triage/diagnosis-json";
import { loadTriage } from "@/lib/triage/load-triage.server";

/** A thread of the server that reads pastes: `scripts/serve/diagnose-pool.mjs` sends the bytes and gets JSON text. */
const triage = await loadTriage();
const decoder = new TextDecoder();

// The first readings build what all others need: an error, and plain words, which are searched. Whoever came first would wait for
// it, and those behind him would be refused.
diagnosisJson(triage, "451 4.4.0 Primary target IP address responded with: 421 4.2.1 Unable to connect");
diagnosisJson(triage, "mail does not arrive");
parentPort?.on("message", (bytes: Uint8Array) => {
  parentPort?.postMessage(diagnosisJson(triage, decoder.decode(bytes)));
});
parentPort?.postMessage("ready");
