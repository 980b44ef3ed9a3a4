import type { Article } from "@/lib/articles/article";
import type { Area } from "@/lib/mail-flow/area";
import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { UnknownCode, UnknownEventId } from "./identifier-concepts";
import type { TextRange } from "./text-range";

/** What a reader may narrow a search to. */
export type SearchOptions = {
  readonly limit?: number;
  readonly kinds?: readonly Article["kind"][];
  readonly area?: Area;
  readonly version?: ExchangeVersion;
  readonly eventSource?: EventSource;
  readonly eventLevel?: EventLevel;
};

/** An article that answers the query. */
export type SearchResult = {
  readonly url: string;
  readonly title: string;
  readonly kind: Article["kind"];
  readonly eventId?: EventId;
  readonly eventSources?: readonly EventSource[];
  /** The codes that it is about, in both forms. */
  readonly codes?: readonly string[];
  readonly area: Area;
  /** 0..1. */
  readonly score: number;
  readonly snippet: string;
  readonly matches: { readonly title: readonly TextRange[]; readonly snippet: readonly TextRange[] };
  /** One phrase for the reader: by what it was found. */
  readonly why: string;
};

/** What the query was read as: shown when nothing matches. */
export type Understood = {
  readonly eventIds: readonly EventId[];
  readonly eventSources: readonly EventSource[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly versions: readonly ExchangeVersion[];
  readonly words: readonly string[];
  readonly unknownEventIds: readonly UnknownEventId[];
  readonly unknownCodes: readonly UnknownCode[];
  readonly unknownNames: readonly string[];
  readonly unknownWords: readonly string[];
};

/** The answer to a query; no results when nothing is a good match. */
export type SearchAnswer = {
  /** The query after cleaning. */
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** The query as it was probably meant; the results are already those of it. */
  readonly suggestion?: string;
  readonly understood: Understood;
};
