import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Concept } from "../words/concept";

/** A query as the ranking sees it. */
export type Asked = {
  /** Events, codes, names and sources; also a wording that stands in an article word for word. */
  readonly identifiers: readonly Concept[];
  /** The other words. */
  readonly words: readonly Concept[];
  readonly topic: Concept | undefined;
  readonly versions: readonly ExchangeVersion[];
  /** An article is about one of the identifiers. */
  readonly isByIdentifier: boolean;
  /** The query says something that only mail flow has. */
  readonly isAboutMail: boolean;
  /** Tasks outside mail flow, and words of other subjects. */
  readonly otherTasks: number;
  readonly namesOtherSubject: boolean;
  /** The share of the words that no page has. */
  readonly unknownShare: number;
  /** An identifier that no article is about. */
  readonly hasUnknownIdentifier: boolean;
};
