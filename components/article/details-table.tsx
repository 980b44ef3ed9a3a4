import type { ReactNode } from "react";
import { MessageText } from "@/components/article/message-text";
import type { CodeArticle, EventArticle } from "@/lib/articles/article";
import { productName } from "@/lib/mail-flow/exchange-version";

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr className="block border-b border-line last:border-0 sm:table-row">
      <th scope="row" className="block px-4 pt-2 text-left align-top text-sm text-ink-soft sm:table-cell sm:w-44 sm:py-2">
        {name}
      </th>
      <td className="block px-4 pb-2 align-top sm:table-cell sm:py-2">{children}</td>
    </tr>
  );
}

function ParameterRows({ article }: { article: EventArticle | CodeArticle }) {
  if (article.parameters.length === 0) return null;
  return (
    <Row name="Values in it">
      <ul className="space-y-1">
        {article.parameters.map(({ number, name, meaning }) => (
          <li key={number}>
            <code className="font-mono text-sm">
              %{number} {name}
            </code>
            : {meaning}
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** Every field that Event Viewer, the alert or the wire shows, so that readers can compare it with theirs. */
export function DetailsTable({ article }: { article: EventArticle | CodeArticle }) {
  return (
    <div className="overflow-hidden rounded-panel border border-line bg-surface">
      <table className="w-full">
        <caption className="sr-only">Details</caption>
        <tbody>{article.kind === "event" ? <EventRows article={article} /> : <CodeRows article={article} />}</tbody>
      </table>
    </div>
  );
}

function EventRows({ article }: { article: EventArticle }) {
  return (
    <>
      <Row name="Event ID">{article.eventId}</Row>
      <Row name={article.eventSources.length > 1 ? "Event sources" : "Event source"}>
        {article.eventSources.join(", ")}
      </Row>
      <Row name="Level">{article.eventLevel}</Row>
      {article.taskCategory && <Row name="Task category">{article.taskCategory}</Row>}
      {article.symbolicName && (
        <Row name="Symbolic name">
          <code className="font-mono text-sm break-all">{article.symbolicName}</code>
        </Row>
      )}
      <Row name="Products">{article.appliesTo.map(productName).join(", ")}</Row>
      {article.messageText && (
        <Row name="Message text">
          <MessageText text={article.messageText} parameters={article.parameters} />
        </Row>
      )}
      {article.otherTexts.length > 0 && (
        <Row name="Also worded">
          {article.otherTexts.map((text) => (
            <MessageText key={text} text={text} parameters={article.parameters} />
          ))}
        </Row>
      )}
      <ParameterRows article={article} />
      {article.momRules.map((rule) => (
        <Row key={rule.version} name={`Alert rule, version ${rule.version}`}>
          <p>{rule.name}</p>
          <p className="text-sm text-ink-soft">
            {rule.alertType} · {rule.path}
          </p>
        </Row>
      ))}
    </>
  );
}

function CodeRows({ article }: { article: CodeArticle }) {
  return (
    <>
      <Row name={article.codes.length > 1 ? "Codes" : "Code"}>{article.codes.join(", ")}</Row>
      <Row name="Products">{article.appliesTo.map(productName).join(", ")}</Row>
      {article.wireTexts.length > 0 && (
        <Row name="On the wire">
          {article.wireTexts.map((text) => (
            <MessageText key={text} text={text} parameters={article.parameters} />
          ))}
        </Row>
      )}
      <ParameterRows article={article} />
    </>
  );
}
