import type { FoundCommand, FoundStep, SearchAnswer, SearchResult } from "./search-answer";

/** One kind of what was found, under its heading. */
export type AnswerGroup =
  | { readonly heading: "Articles" | "Procedures"; readonly results: readonly SearchResult[] }
  | { readonly heading: "Wizard"; readonly steps: readonly FoundStep[] }
  | { readonly heading: "Commands"; readonly commands: readonly FoundCommand[] };

type Found = Pick<SearchAnswer, "query" | "results" | "steps" | "commands">;

/** How many of each kind a short list shows. */
const SHORT = { articles: 5, procedures: 2, steps: 2, commands: 2 } as const;

const CMDLET = /(?<![\w-])[a-z]{2,12}-[a-z]{3,}/gi;

/** Whether the reader names a cmdlet that the best command has: then commands are what is wanted. */
function asksForCommand({ query, commands: [best] }: Found): boolean {
  const line = best?.line.toLowerCase() ?? "";
  return (query.match(CMDLET) ?? []).some((cmdlet) => line.includes(cmdlet.toLowerCase()));
}

const NUMBER = /\d{3}|\d\.\d/;
const SURE = 0.9;

/** Whether a query describes a symptom of the wizard in words: a good match, with two of them in its title, and no ID or code. */
function describesSymptom({ query, steps: [best] }: Found): boolean {
  return (
    best?.kind === "symptom" && best.score >= SURE && best.matches.title.length >= 2 && !NUMBER.test(query)
  );
}

/**
 * What was found by kind, without empty kinds. Articles, procedures, wizard, commands; but procedures lead when one of them is
 * the best result, the wizard when the query describes a symptom of it, and commands when the query names their cmdlet.
 */
export function groupAnswer(found: Found): readonly AnswerGroup[] {
  const { results, steps, commands } = found;
  const articles = results.filter(({ kind }) => kind !== "procedure");
  const procedures = results.filter(({ kind }) => kind === "procedure");
  const articleGroup: AnswerGroup = { heading: "Articles", results: articles };
  const procedureGroup: AnswerGroup = { heading: "Procedures", results: procedures };
  const commandGroup: AnswerGroup = { heading: "Commands", commands };
  const isCommandAsked = asksForCommand(found);
  const isSymptom = describesSymptom(found);
  const wizardGroup: AnswerGroup = { heading: "Wizard", steps };
  const groups: readonly AnswerGroup[] = [
    ...(isCommandAsked ? [commandGroup] : []),
    ...(isSymptom ? [wizardGroup] : []),
    ...(results[0]?.kind === "procedure" ? [procedureGroup, articleGroup] : [articleGroup, procedureGroup]),
    ...(isSymptom ? [] : [wizardGroup]),
    ...(isCommandAsked ? [] : [commandGroup]),
  ];
  return groups.filter((group) => sizeOf(group) > 0);
}

/** The first few of each kind, for the list below the search box. */
export function shortAnswer(found: Found): Found {
  const articles = found.results.filter(({ kind }) => kind !== "procedure").slice(0, SHORT.articles);
  const procedures = found.results.filter(({ kind }) => kind === "procedure").slice(0, SHORT.procedures);
  return {
    query: found.query,
    results: found.results.filter((result) => articles.includes(result) || procedures.includes(result)),
    steps: found.steps.slice(0, SHORT.steps),
    commands: found.commands.slice(0, SHORT.commands),
  };
}

/** How many entries a group has. */
function sizeOf(group: AnswerGroup): number {
  if ("results" in group) return group.results.length;
  return "steps" in group ? group.steps.length : group.commands.length;
}
