import { causeUrl, type Cause } from "@/lib/causes/cause";
import { EXCHANGE_VERSIONS } from "@/lib/mail-flow/exchange-version";

/** Whether a cause stands for one that cannot be read: every other one has a check. */
export function isStandIn({ checks }: Cause): boolean {
  return checks.length === 0;
}

/**
 * What stands for a cause whose file cannot be read, so that articles, flows and causes that name it are not called wrong too, and
 * can still be looked at while its author mends it.
 * @param file path of the broken file below the project's root
 */
export function standInCause(file: string): Cause {
  const id = file.replace(/^content\/causes\/|\.mdx$/g, "");
  return {
    id,
    url: causeUrl(id),
    file,
    title: `${id} (its file cannot be read)`,
    summary: "Its file cannot be read: its own page says why.",
    area: "transport-service",
    layer: "server",
    stage: "transport",
    appliesTo: EXCHANGE_VERSIONS,
    signs: [],
    lookAlikes: [],
    articles: [],
    procedures: [],
    renamedFrom: [],
    sources: [],
    askedAs: {},
    reviewedOn: "1970-01-01",
    text: [],
    checks: [],
    fixes: [],
    verify: { blocks: [] },
  };
}
