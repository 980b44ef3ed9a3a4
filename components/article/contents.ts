import type { Article, ArticleText } from "@/lib/articles/article";
import { inReadingOrder } from "@/lib/articles/section-order";

/** A part of a page, with the parts below it. */
export type Part = {
  readonly id: string;
  readonly text: string;
  readonly parts?: readonly { readonly id: string; readonly text: string }[];
};

/** The parts of an article in the order of its page, for the list beside it. */
export function contentsOf(article: Article, text: ArticleText, hasRelated: boolean): readonly Part[] {
  const depth = article.kind === "procedure" ? 3 : 2;
  const headings = text.headings.filter((heading) => heading.depth === depth);
  const sections = article.kind === "procedure" ? headings : inReadingOrder(headings, (each) => each.text);
  return [
    ...(text.nextMinute
      ? [
          {
            id: "next-minute",
            text: "In the next minute",
            parts: [
              { id: "is-it-yours", text: "Is it yours?" },
              { id: "next-relief", text: "Relief" },
              { id: "which-cause", text: "Which cause?" },
            ],
          },
        ]
      : []),
    ...sections.map(({ id, text: title }) => ({ id, text: title })),
    ...(article.kind === "procedure" ? [] : [{ id: "facts", text: "Facts" }]),
    ...(hasRelated ? [{ id: "related", text: "Related" }] : []),
  ];
}
