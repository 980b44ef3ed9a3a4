import { wizardPath } from "./answers-path";
import { enumerateSymptom } from "./enumerate-paths";
import type { Cause, Flow, Symptom } from "./flow";

/** A way from an article into the wizard. */
export type WizardLink = {
  readonly symptom: Symptom;
  readonly path: string;
  /** The causes of the article that this symptom can end in; empty when it is about the symptom or one of its checks. */
  readonly causes: readonly Cause[];
};

function articlesOf(
  flow: Flow,
  symptom: Symptom,
): readonly { readonly url: string; readonly cause?: Cause }[] {
  const steps = enumerateSymptom(flow, symptom);
  const asked = flow.questions.filter((question) =>
    steps.some(({ reached }) => reached.kind === "question" && reached.question === question),
  );
  const named = flow.causes.filter((cause) =>
    steps.some(
      ({ reached }) =>
        reached.kind === "outcome" &&
        reached.outcome.kind === "cause" &&
        reached.outcome.leader.cause === cause,
    ),
  );
  return [
    ...symptom.articles.map((url) => ({ url })),
    ...named.flatMap((cause) => [cause.article, ...cause.procedures].map((url) => ({ url, cause }))),
    ...asked.flatMap(({ article }) => (article === undefined ? [] : [{ url: article }])),
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
      const articles = articlesOf(flow, symptom);
      for (const url of new Set(articles.map((article) => article.url))) {
        const causes = articles.flatMap((article) =>
          article.url === url && article.cause ? [article.cause] : [],
        );
        const link = { symptom, path: wizardPath(symptom.id, []), causes };
        links.set(url, [...(links.get(url) ?? []), link]);
      }
    }
  }
  return links;
}
