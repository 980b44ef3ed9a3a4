import { cleanPaste } from "@/lib/diagnosis/clean-paste";
import type { ClientWording } from "@/lib/diagnosis/clients/client-wording";
import { findClientWordings, findReplyWording } from "@/lib/diagnosis/clients/find-wordings";
import type { ClientEntry } from "@/lib/diagnosis/clients/parse-clients";
import { readFormat } from "@/lib/diagnosis/formats/read-format";
import { findLines } from "@/lib/diagnosis/line-finder";
import { readReplyChains } from "@/lib/diagnosis/reply-chain";
import { addressStep } from "@/lib/wizard/steps/address-step";
import type { Flow } from "@/lib/wizard/flow/flow";

/**
 * What is wrong with the wordings of clients beyond their form: articles, wizard steps, samples. One line each.
 * @param articleUrls addresses of all articles
 * @param flows undefined while one of them cannot be read: its steps are not called missing
 */
export function clientProblems(
  clients: readonly ClientEntry[],
  articleUrls: readonly string[],
  flows: readonly Flow[] | undefined,
): readonly string[] {
  const known = new Set(articleUrls);
  const wordings = clients.map(({ wording }) => wording);
  return clients.flatMap(({ file, wording, samples }) => {
    const name = `${file}: ${wording.id}`;
    return [
      ...wording.leadsTo.filter((url) => !known.has(url)).map((url) => `${name}: no article at ${url}`),
      ...(wording.wizard === undefined || !flows || isStep(flows, wording.wizard)
        ? []
        : [`${name}: no wizard step at ${wording.wizard}`]),
      ...samples
        .filter((sample) => !wordingsIn(wordings, sample).includes(wording.id))
        .map((sample) => `${name}: the sample "${sample}" is not read as it`),
    ];
  });
}

function wordingsIn(wordings: readonly ClientWording[], sample: string): readonly string[] {
  const paste = cleanPaste(sample);
  if (paste.kind !== "text") return [];
  const reading = readFormat(paste.cleaned);
  const reply = readReplyChains(reading.text, findLines(sample))[0]?.[0]?.text;
  const ofReply = findReplyWording(wordings, reply);
  return [...findClientWordings(wordings, sample, reading), ...(ofReply ? [ofReply] : [])].map(
    ({ id }) => id,
  );
}

/** Whether the wizard has a step at this address, answers included. */
export function isStep(flows: readonly Flow[], address: string): boolean {
  const [symptom = "", ...answers] = address.replace("/troubleshoot/", "").split("/");
  const step = addressStep(flows, symptom, answers);
  return step.kind === "step" && step.problems.length === 0;
}
