import { commandsIn, type CommandBlock } from "@/lib/articles/block";
import { codesInBothForms, type FoundArticle, type FoundDocument } from "@/lib/articles/article";

/** How the JSON API lists an article. Fields that a kind does not have are left out. */
export type ArticleListing = {
  readonly url: string;
  readonly title: string;
  readonly kind: FoundArticle["kind"];
  readonly eventId?: number;
  readonly eventSources?: readonly string[];
  readonly codes?: readonly string[];
  readonly area: string;
  readonly appliesTo: readonly string[];
};

/** One row of `GET /api/articles`. */
export function listingOf(article: FoundArticle): ArticleListing {
  const { url, title, kind, area, appliesTo } = article;
  return {
    url,
    title,
    kind,
    ...(article.kind === "event" ? { eventId: article.eventId, eventSources: article.eventSources } : {}),
    ...(article.kind === "code" ? { codes: codesInBothForms(article) } : {}),
    area,
    appliesTo,
  };
}

/** The first look at a fault, as the article gives it; `code` may hold `{{value}}` slots. */
type FirstCheck = Pick<CommandBlock, "shell" | "code">;

/** Everything of one article that `GET /api/articles/<path>` gives: its fields, its text without markup, its first check. */
export function articleJson({
  article,
  text,
}: FoundDocument): Omit<FoundArticle, "file"> & { plainText: string; firstCheck?: FirstCheck } {
  const { file: _file, ...fields } = article;
  const [command] = commandsIn(text.nextMinute?.isItYours ?? []).filter(({ isChanging }) => !isChanging);
  return {
    ...fields,
    plainText: text.plainText,
    ...(command ? { firstCheck: { shell: command.shell, code: command.code } } : {}),
  };
}
