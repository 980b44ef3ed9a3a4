import type { ReactNode } from "react";
import { MessageText } from "@/components/article/message-text";
import type {
  CodeArticle,
  EventArticle,
  EventParameter,
  MomRule,
  ProblemArticle,
} from "@/lib/articles/article";
import { productName } from "@/lib/mail-flow/exchange-version";

type DetailedArticle = EventArticle | CodeArticle | ProblemArticle;
type Fact = { readonly name: string; readonly content: ReactNode; readonly isWide?: boolean };

function textFact(name: string, texts: readonly string[], parameters: readonly EventParameter[]): Fact[] {
  if (texts.length === 0) return [];
  const content = texts.map((text) => <MessageText key={text} text={text} parameters={parameters} />);
  return [{ name, content, isWide: true }];
}

function parameterFact(parameters: readonly EventParameter[]): Fact[] {
  if (parameters.length === 0) return [];
  const content = (
    <ul className="space-y-0.5 text-sm">
      {parameters.map(({ number, meaning }) => (
        <li key={number}>
          <code className="font-mono">%{number}</code> {meaning}
        </li>
      ))}
    </ul>
  );
  return [{ name: "Values in it", content, isWide: true }];
}

function ruleFact({ version, name, alertType, path }: MomRule): Fact {
  const content = (
    <>
      <p>{name}</p>
      <p className="text-sm text-ink-soft">
        {alertType} · {path}
      </p>
    </>
  );
  return { name: `Operations Manager alert rule, product version ${version}`, content, isWide: true };
}

function eventFacts(article: EventArticle): Fact[] {
  const { eventId, eventSources, eventLevel, taskCategory, symbolicName, messageText, otherTexts } = article;
  return [
    { name: "Event ID", content: eventId },
    ...(eventLevel ? [{ name: "Level", content: eventLevel }] : []),
    ...(taskCategory ? [{ name: "Task category", content: taskCategory }] : []),
    { name: eventSources.length > 1 ? "Event sources" : "Event source", content: eventSources.join(", ") },
    ...(symbolicName ? [{ name: "Symbolic name", content: symbolicName }] : []),
    { name: "Products", content: article.appliesTo.map(productName).join(", "), isWide: true },
    ...textFact("Message text", messageText ? [messageText] : [], article.parameters),
    ...textFact("Also worded", otherTexts, article.parameters),
    ...parameterFact(article.parameters),
    ...article.momRules.map(ruleFact),
  ];
}

function codeFacts(article: CodeArticle): Fact[] {
  const { codes, tokens } = article;
  return [
    ...(codes.length > 0 ? [{ name: codes.length > 1 ? "Codes" : "Code", content: codes.join(", ") }] : []),
    ...(tokens.length > 0 ? [{ name: "Exchange’s own words", content: tokens.join(", ") }] : []),
    { name: "Products", content: article.appliesTo.map(productName).join(", "), isWide: true },
    ...textFact("On the wire", article.wireTexts, article.parameters),
    ...parameterFact(article.parameters),
  ];
}

function problemFacts(article: ProblemArticle): Fact[] {
  return [
    { name: "Products", content: article.appliesTo.map(productName).join(", "), isWide: true },
    ...textFact("What you see", article.wireTexts, article.parameters),
    ...parameterFact(article.parameters),
  ];
}

function factsOf(article: DetailedArticle): Fact[] {
  switch (article.kind) {
    case "event":
      return eventFacts(article);
    case "code":
      return codeFacts(article);
    case "problem":
      return problemFacts(article);
  }
}

/** Every field that Event Viewer, the alert or the wire shows, so that readers can compare it with theirs. */
export function DetailsTable({ article }: { article: DetailedArticle }) {
  const facts = factsOf(article);
  return (
    <section aria-label="Details">
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {facts.map(({ name, content, isWide }) => (
          <div key={name} className={isWide ? "min-w-0 sm:col-span-2" : "min-w-0"}>
            <dt className="text-xs font-semibold text-ink-soft">{name}</dt>
            <dd className="break-words">{content}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
