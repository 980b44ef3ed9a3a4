import type { Article, EventParameter } from "@/lib/articles/article";
import type { AskedValue } from "@/components/article/values-form";
import { commandValue } from "@/lib/commands/command-values";
import { parseCommandTemplate } from "@/lib/commands/command-template";

function parametersOf(article: Article): readonly EventParameter[] {
  return article.kind === "procedure" ? [] : article.parameters;
}

/** "Receive connector" for `receiveConnector`; an event's own parameters explain themselves. */
export function valueLabel(article: Article, name: string): string {
  return (
    commandValue(name)?.label ?? parametersOf(article).find((parameter) => parameter.name === name)?.meaning ?? name
  );
}

function valueExample(article: Article, name: string): string {
  return commandValue(name)?.example ?? valueLabel(article, name);
}

/** The values that the commands of an article ask for, in the order of their first use. */
export function askedValues(article: Article, commands: readonly string[]): readonly AskedValue[] {
  const names = commands.flatMap((command) => {
    const template = parseCommandTemplate(command);
    return "parts" in template ? template.parts.flatMap((part) => (part.kind === "value" ? [part.name] : [])) : [];
  });
  return [...new Set(names)].map((name) => ({
    name,
    label: valueLabel(article, name),
    example: valueExample(article, name),
  }));
}

/** Labels of the values that an article's prose may show. */
export function valueLabels(article: Article, asked: readonly AskedValue[]): Readonly<Record<string, string>> {
  const names = [...asked.map(({ name }) => name), ...parametersOf(article).map(({ name }) => name)];
  return Object.fromEntries(names.map((name) => [name, valueLabel(article, name)]));
}
