import type { Article } from "@/lib/articles/article";
import type { Cause } from "@/lib/causes/cause";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Stage } from "@/lib/mail-flow/stage";
import type { Flow, Symptom } from "@/lib/wizard/flow/flow";

/** Everything that is known about one place of the pipeline. */
export type StageContents = {
  /** Events, codes and problems that lead to the cause. */
  readonly articles: readonly Article[];
  /** Those that only say what they mean. */
  readonly references: readonly Article[];
  readonly causes: readonly Cause[];
  /** Where the wizard's questions about it begin. */
  readonly symptoms: readonly Symptom[];
};

type Known = {
  readonly articles: readonly Article[];
  readonly causes: readonly Cause[];
  readonly flows: readonly Flow[];
};

/** A flow is about a place when so many of its causes sit there. */
const SHARE_OF_A_FLOW = 1 / 3;

/**
 * What belongs to some stages in some versions. Articles keep the order in which they are given; a symptom belongs to a stage when an
 * article about the symptom itself says so, or when a third of its flow's causes do.
 */
export function stageContents(
  { articles, causes, flows }: Known,
  stages: readonly Stage[],
  versions: readonly ExchangeVersion[],
): StageContents {
  const isHere = (stage: Stage | undefined): boolean => stage !== undefined && stages.includes(stage);
  const applies = ({ appliesTo }: { readonly appliesTo: readonly ExchangeVersion[] }): boolean =>
    appliesTo.some((version) => versions.includes(version));
  const stageOf = (url: string): Stage | undefined => {
    const article = articles.find((one) => one.url === url);
    return article && article.kind !== "procedure" ? article.stage : undefined;
  };
  const here = articles.filter(
    (article) => article.kind !== "procedure" && isHere(article.stage) && applies(article),
  );
  const stageOfCause = new Map(causes.map(({ id, stage }) => [id, stage]));
  const symptoms = flows.flatMap((flow) => {
    const ofFlow = flow.causes.filter(({ id }) => isHere(stageOfCause.get(id))).length;
    const isAboutIt = ofFlow > 0 && ofFlow >= flow.causes.length * SHARE_OF_A_FLOW;
    return flow.symptoms.filter(
      (symptom) => isAboutIt || symptom.articles.some(({ url }) => isHere(stageOf(url))),
    );
  });
  const isFull = (article: Article): boolean => article.kind !== "procedure" && article.depth === "full";
  return {
    articles: here.filter(isFull),
    references: here.filter((article) => !isFull(article)),
    causes: causes
      .filter((cause) => isHere(cause.stage) && applies(cause))
      .sort((one, other) => one.title.localeCompare(other.title)),
    symptoms,
  };
}
