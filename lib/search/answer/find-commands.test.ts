import { describe, expect, test } from "vitest";
import { commandFragment } from "@/lib/articles/article";
import { buildSearchArtefacts } from "../artefacts";
import { createSearchEngine } from "../engine";
import { SAMPLE_DOCUMENTS } from "../sample-documents";

const LISTING = "$all = 1\nGet-ReceiveConnector |\n  Format-List Name,PermissionGroups";
const [first, second, ...rest] = SAMPLE_DOCUMENTS;
const documents = [first, second].flatMap((document) =>
  document ? [{ ...document, text: { ...document.text, commands: [LISTING, "Get-Queue"] } }] : [],
);
const { core, body } = buildSearchArtefacts({
  articles: [...documents, ...rest],
  steps: [
    {
      kind: "cause",
      title: "The certificate has another thumbprint",
      text: "Nothing trusts it.",
      url: "/troubleshoot/a/b.c",
    },
    { kind: "symptom", title: "Mail waits in a queue", text: "With `451 4.4.0`.", url: "/troubleshoot/a" },
    {
      kind: "question",
      title: "Which thumbprint has the certificate?",
      text: "Look",
      url: "/troubleshoot/a",
    },
  ],
});
const engine = createSearchEngine(core, body);

describe("a command", () => {
  test.each(["Get-ReceiveConnector PermissionGroups", "receive connector permission groups"])(
    "is found by %j, once, and opens its article at the command",
    (query) => {
      const { commands } = engine.search(query);
      expect(commands.map(({ url }) => url)).toEqual([
        `${documents[0]?.article.url}#${commandFragment(LISTING)}`,
      ]);
    },
  );

  test("shows the statement that holds most, from its beginning, with the words marked", () => {
    const [command] = engine.search("format-list permissiongroups").commands;
    expect(command?.line).toBe("Get-ReceiveConnector | Format-List Name,PermissionGroups");
    expect(command?.matches.map(([start, end]) => command.line.slice(start, end))).toEqual([
      "Format-List",
      "PermissionGroups",
    ]);
  });

  test("is narrowed with its article", () => {
    const other = documents[0]?.article.area === "relay" ? "mail-loops" : "relay";
    expect(engine.search("Get-ReceiveConnector PermissionGroups", { area: other }).commands).toEqual([]);
  });

  test("with a few of the words only is no answer", () => {
    expect(engine.search("get printer paper jam calendar").commands).toEqual([]);
  });
});

describe("a step of the wizard", () => {
  test("is found by its title, a question before the cause", () => {
    const { steps } = engine.search("certificate thumbprint");
    expect(steps.map(({ kind }) => kind)).toEqual(["question", "cause"]);
    expect(steps[0]?.matches.title.length).toBe(2);
  });

  test("is found by a code in its text, without the marks of code", () => {
    const [step] = engine.search("451 4.4.0").steps;
    expect(step).toMatchObject({ kind: "symptom", snippet: "With 451 4.4.0." });
  });

  test("is left out where articles are narrowed, for it has no area", () => {
    expect(engine.search("certificate thumbprint", { area: "relay" }).steps).toEqual([]);
  });
});

test("an article opens at the section that its snippet is from", () => {
  const [document] = documents;
  if (!document) throw new Error("no sample");
  const text = {
    ...document.text,
    plainText: "Begin.\nWhat to do\nTurn the flux capacitor by hand.",
    headings: [{ depth: 2, text: "What to do", id: "what-to-do" }],
  };
  const artefacts = buildSearchArtefacts({ articles: [{ ...document, text }] });
  const [result] = createSearchEngine(artefacts.core, artefacts.body).search("flux capacitor").results;
  expect(result?.place).toEqual({ kind: "section", title: "What to do", fragment: "what-to-do" });
});
