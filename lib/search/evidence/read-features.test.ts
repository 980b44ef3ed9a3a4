import { expect, test } from "vitest";
import { buildSearchArtefacts } from "../artefacts";
import { createSearchEngine } from "../engine";
import { openFullText } from "../index/full-text-index";
import { SAMPLE_DOCUMENTS } from "../sample-documents";
import { readFeatures } from "./read-features";

test("a cause steps back only where an article tells it apart", () => {
  const { core, body } = buildSearchArtefacts({ articles: SAMPLE_DOCUMENTS });
  const engine = createSearchEngine(core, body);
  const { asked } = engine.weigh("mail stays in drafts ");
  const stepsBack = (isToldApart: boolean): number =>
    readFeatures(
      asked,
      {
        article: 0,
        entry: { ...engine.entryAt(0), kind: "cause" },
        fullTextShare: 0,
        phrase: undefined,
        bestPhrase: 0,
        causePhrase: undefined,
        isToldApart,
      },
      openFullText(body.index),
    ).cause;
  expect([stepsBack(true), stepsBack(false)]).toEqual([1, 0]);
});
