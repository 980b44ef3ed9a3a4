import { expect, test } from "vitest";
import { buildSearchArtefacts } from "../artefacts";
import { createSearchEngine } from "../engine";
import { groupAnswer, shortAnswer } from "./group-answer";
import { SAMPLE_DOCUMENTS } from "../sample-documents";

const { core, body } = buildSearchArtefacts({
  articles: SAMPLE_DOCUMENTS,
  steps: [{ kind: "symptom", title: "Kerberos says no", text: "", url: "/troubleshoot/kerberos" }],
});
const engine = createSearchEngine(core, body);
const headings = (query: string) => groupAnswer(engine.search(query)).map(({ heading }) => heading);

test("kinds that have nothing are left out", () => {
  expect(headings("kerberos clocks")).toEqual(["Articles"]);
  expect(headings("kerberos")).toEqual(["Articles", "Wizard"]);
  expect(headings("zebra umbrella")).toEqual([]);
});

test("commands lead when the query names their cmdlet", () => {
  expect(headings("Get-AcceptedDomain")[0]).toBe("Commands");
});

test("procedures lead when one is the best result", () => {
  const { results, ...answer } = engine.search("authenticate");
  const [first, ...others] = results;
  if (!first) throw new Error("nothing found");
  const found = { ...answer, results: [{ ...first, kind: "procedure" } as const, ...others] };
  expect(groupAnswer(found).map(({ heading }) => heading)).toEqual(
    expect.arrayContaining(["Procedures", "Articles"]),
  );
  expect(groupAnswer(found)[0]?.heading).toBe("Procedures");
});

test("the short answer keeps the order and the best of each kind", () => {
  const answer = engine.search("authenticate", { limit: 50 });
  const short = shortAnswer(answer);
  expect(short.results).toEqual(answer.results.slice(0, 5));
});

test("the wizard leads when words describe a symptom of it, but not when an ID or a code is asked for", () => {
  const step = {
    kind: "symptom",
    title: "Queue stuck",
    url: "/troubleshoot/queue",
    snippet: "",
    score: 0.97,
    matches: {
      title: [
        [0, 5],
        [6, 11],
      ],
      snippet: [],
    },
  } as const;
  const { results, commands } = engine.search("authenticate");
  const first = (query: string) => groupAnswer({ query, results, commands, steps: [step] })[0]?.heading;
  expect(first("mail stuck in queue")).toBe("Wizard");
  expect(first("queue stuck 451")).not.toBe("Wizard");
});
