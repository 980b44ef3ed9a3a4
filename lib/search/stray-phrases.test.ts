import { expect, test } from "vitest";
import { buildSearchArtefacts } from "./artefacts";
import { createSearchEngine } from "./engine";
import { SAMPLE_DOCUMENTS } from "./sample-documents";
import { findStrayPhrases } from "./stray-phrases";

test("a phrase that leads to other pages is found, one that leads to its own is not", () => {
  const askedAs = {
    "/codes/554-5.4.14": ["endless mail loop between servers"],
    "/events/msexchangetransport/15006": ["printer on the third floor", "disk of the queue is full"],
  };
  const { core, body } = buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS, askedAs });
  const stray = findStrayPhrases(createSearchEngine(core, body), askedAs);
  expect(stray.map(({ phrase }) => phrase)).toEqual(["printer on the third floor"]);
  expect(stray[0]?.url).toBe("/events/msexchangetransport/15006");
});
