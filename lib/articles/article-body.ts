import type { Article } from "@/lib/articles/article";

/** A compiled body, and the procedures that it imports by the name under which it imports them. */
export type ArticleBody = {
  readonly code: string;
  readonly procedures: ReadonlyMap<string, { readonly article: Article; readonly body: ArticleBody }>;
};
