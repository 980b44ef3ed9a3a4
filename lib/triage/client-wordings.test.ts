import { expect, test } from "vitest";
import { loadArticles } from "@/lib/articles/load-articles.server";
import { loadClients } from "@/lib/triage/load-clients.server";
import { createDiagnoser } from "@/lib/diagnosis/diagnose";
import { buildDiagnosisIndex } from "@/lib/diagnosis/diagnosis-index";
import { loadFlows } from "@/lib/wizard/flow/load-flows.server";
import { clientProblems } from "./client-problems";

const [clients, documents, flows] = await Promise.all([loadClients(), loadArticles(), loadFlows()]);
const URLS = documents.map(({ article }) => article.url);
const wordings = clients.map(({ wording }) => wording);
const diagnose = createDiagnoser(buildDiagnosisIndex(documents, wordings));
const SAMPLES = clients.flatMap(({ wording, samples }) => samples.map((text) => ({ wording, text })));

test("nothing in content/clients is wrong", () => {
  expect(clientProblems(clients, URLS, flows)).toEqual([]);
});

test("twenty kinds of programs have 120 samples", () => {
  expect(SAMPLES.length).toBeGreaterThanOrEqual(120);
});

test.each(SAMPLES.map(({ wording, text }) => [wording.id, text, wording] as const))(
  "%s: %s",
  (id, text, { leadsTo }) => {
    const { findings, diagnoses } = diagnose(text);
    expect(findings.map((finding) => finding.id)).toContain(id);
    if (leadsTo.length > 0) expect(leadsTo).toContain(diagnoses[0]?.url);
  },
);

test("a sample with a made-up wording, and one that another wording reads, are named", () => {
  const [first] = clients;
  if (!first) throw new Error("no clients");
  const wrong = [{ ...first, samples: ["nothing of the kind"] }, ...clients.slice(1)];
  expect(clientProblems(wrong, URLS, flows)).toEqual([
    expect.stringMatching(/^content\/clients\/\S+: \S+: the sample "nothing of the kind" is not read as it/),
  ]);
  const astray = [
    { ...first, wording: { ...first.wording, leadsTo: ["/codes/none"], wizard: "/troubleshoot/none" } },
  ];
  expect(clientProblems(astray, URLS, flows)).toEqual([
    expect.stringMatching(/no article at \/codes\/none/),
    expect.stringMatching(/no wizard step at \/troubleshoot\/none/),
  ]);
});
