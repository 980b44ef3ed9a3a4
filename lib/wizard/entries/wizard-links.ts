import { wizardPath } from "@/lib/wizard/steps/answers-path";
import { enumerateSymptom } from "@/lib/wizard/steps/enumerate-paths";
import type { Answer, Cause, Flow, Symptom } from "@/lib/wizard/flow/flow";
import { replay } from "@/lib/wizard/steps/replay";

/** A way from an article into the wizard. */
export type WizardLink = {
  readonly symptom: Symptom;
  /** The symptom with the answers that the article already proves. */
  readonly path: string;
  /** The causes of the article that this symptom can end in; empty when it is about the symptom or one of its checks. */
  readonly causes: readonly Cause[];
};

type Mention = { readonly url: string; readonly cause?: Cause; readonly answers?: readonly Answer[] };

function mentionsOf(flow: Flow, symptom: Symptom): readonly Mention[] {
  const reached = enumerateSymptom(flow, symptom).map((step) => step.reached);
  const asked = new Set(reached.flatMap((step) => (step.kind === "question" ? [step.question] : [])));
  const named = new Set(
    reached.flatMap((step) =>
      step.kind === "outcome" && step.outcome.kind === "cause" ? [step.outcome.leader.cause] : [],
    ),
  );
  return [
    ...symptom.articles,
    ...[...named].flatMap((cause) =>
      [cause.article, ...cause.articles, ...cause.procedures].map((url) => ({ url, cause })),
    ),
    ...[...asked].flatMap(({ article }) => (article === undefined ? [] : [{ url: article }])),
  ];
}

/**
 * For the address of every article that the wizard leads to: the symptoms that lead there. Made from the same data as the
 * wizard's own links, so that the two always point at each other.
 */
export function linksByArticle(flows: readonly Flow[]): ReadonlyMap<string, readonly WizardLink[]> {
  const links = new Map<string, WizardLink[]>();
  for (const flow of flows) {
    for (const symptom of flow.symptoms) {
      const mentions = mentionsOf(flow, symptom);
      for (const url of new Set(mentions.map((mention) => mention.url))) {
        const about = mentions.filter((mention) => mention.url === url);
        const proven = about.flatMap(({ answers = [] }) => answers);
        const link = {
          symptom,
          path: proven.length > 0 ? replay(flow, symptom, proven).path : wizardPath(symptom.id, []),
          causes: about.flatMap(({ cause }) => (cause ? [cause] : [])),
        };
        links.set(url, [...(links.get(url) ?? []), link]);
      }
    }
  }
  return links;
}
