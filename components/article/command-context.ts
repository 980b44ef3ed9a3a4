import type { Article, EventParameter } from "@/lib/articles/article";
import type { AskedValue } from "@/components/article/values-form";
import { commandValue } from "@/lib/powershell/command-values";
import { valueNames } from "@/lib/powershell/command-template";

function parametersOf(article: Article): readonly EventParameter[] {
  return article.kind === "procedure" ? [] : article.parameters;
}

/** "Receive connector" for `receiveConnector`: the words of a value's name. */
export function valueLabel(name: string): string {
  const words = name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace("ip address", "IP address");
  return commandValue(name)?.label ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The values that the commands of an article ask for, in the order of their first use. */
export function askedValues(commands: readonly string[]): readonly AskedValue[] {
  return [...new Set(commands.flatMap(valueNames))].map((name) => ({
    name,
    label: valueLabel(name),
    example: commandValue(name)?.example ?? valueLabel(name),
  }));
}

/** Labels of the values that an article's prose may show. */
export function valueLabels(
  article: Article,
  asked: readonly AskedValue[],
): Readonly<Record<string, string>> {
  const names = [...asked.map(({ name }) => name), ...parametersOf(article).map(({ name }) => name)];
  return Object.fromEntries(names.map((name) => [name, valueLabel(name)]));
}
