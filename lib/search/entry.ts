import type { ArticleName, Depth, FoundArticle } from "@/lib/articles/article";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** What a result may be: an article, a cause that articles share, or the wizard's front door. */
export type FoundKind = FoundArticle["kind"] | "wizard";

/** What search knows of an article before its text is loaded. */
export type SearchEntry = Omit<ArticleName, "kind"> & {
  readonly kind: FoundKind;
  readonly summary: string;
  readonly appliesTo: readonly ExchangeVersion[];
  /** Undefined for procedures and causes. */
  readonly depth?: Depth;
  readonly eventLevel?: EventLevel;
  /** Codes in the wire texts of an article that is about a fault, not about a code. */
  readonly quotedCodes?: readonly string[];
  /** The symbolic name of an event, the NDR tokens of a code. */
  readonly names?: readonly string[];
};

/** A line of an article's prose that a fragment leads to: a heading, or the title of a cause. */
export type ArticlePlace = readonly [line: number, fragment: string];

/** An article's text as snippets and exact names need it. */
export type SearchText = {
  readonly headings: readonly string[];
  /** One line a block. */
  readonly plainText: string;
  readonly places: readonly ArticlePlace[];
  readonly commands: readonly string[];
  /** Message texts and wire texts, with `%1`… */
  readonly messages: readonly string[];
  readonly ruleNames: readonly string[];
  /** Where its alert rules stand in the tree of a management pack. */
  readonly rulePaths: readonly string[];
  /** How people ask for the article, in English. */
  readonly askedAs: readonly string[];
  /** The numbers of the causes that the article tells apart. */
  readonly causes: readonly number[];
};

/** A step of the wizard as search needs it; `url` opens the wizard there. */
export type WizardStep = {
  readonly kind: "symptom" | "question" | "cause";
  readonly title: string;
  readonly text: string;
  readonly url: string;
};
