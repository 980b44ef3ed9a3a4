import type { ArticleName } from "@/lib/articles/article";
import type { Area } from "@/lib/mail-flow/area";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { FoundKind, WizardStep } from "../entry";
import type { Understood } from "../query/understood";
import type { SnippetPlace } from "./snippet";
import type { TextRange } from "./text-range";

/** What a reader may narrow a search to. */
export type SearchOptions = {
  readonly limit?: number;
  readonly kinds?: readonly FoundKind[];
  readonly area?: Area;
  readonly version?: ExchangeVersion;
  readonly eventSource?: EventSource;
  readonly eventLevel?: EventLevel;
};

/** A page that answers the query. */
export type SearchResult = Omit<ArticleName, "kind"> & {
  readonly kind: FoundKind;
  readonly appliesTo: readonly ExchangeVersion[];
  readonly eventLevel?: EventLevel;
  /** 0..1. */
  readonly score: number;
  readonly snippet: string;
  /** Where in the article the snippet stands, if a fragment leads there. */
  readonly place?: SnippetPlace;
  readonly matches: { readonly title: readonly TextRange[]; readonly snippet: readonly TextRange[] };
  /** One phrase for the reader: by what it was found. */
  readonly why: string;
};

/** A command of an article that answers the query. */
export type FoundCommand = {
  /** Opens the article at the command. */
  readonly url: string;
  /** The line of it that shows most of what was asked. */
  readonly line: string;
  readonly matches: readonly TextRange[];
  /** What the article is known by, and narrowed by. */
  readonly article: Pick<
    SearchResult,
    "title" | "kind" | "eventId" | "eventSources" | "eventLevel" | "codes" | "area" | "appliesTo"
  >;
  /** 0..1. */
  readonly score: number;
};

/** A step of the wizard that answers the query. */
export type FoundStep = Pick<WizardStep, "kind" | "title" | "url"> & {
  readonly snippet: string;
  readonly matches: { readonly title: readonly TextRange[]; readonly snippet: readonly TextRange[] };
  /** 0..1. */
  readonly score: number;
};

/** The answer to a query; no results when nothing is a good match. */
export type SearchAnswer = {
  /** The query after cleaning. */
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** The wizard's steps and the commands that are good matches too, best first. */
  readonly steps: readonly FoundStep[];
  readonly commands: readonly FoundCommand[];
  /** Telling words of the query that the first result does not have. */
  readonly leftAside: readonly string[];
  /** A code that the first results share and by which alone they were found: only more of the reply's text parts them. */
  readonly sharedCode?: string;
  /** The query as it was probably meant; the results are already those of it. */
  readonly suggestion?: string;
  readonly understood: Understood;
};
