import type { NextMinute } from "@/lib/articles/next-minute";
import type { Area } from "@/lib/mail-flow/area";
import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventLevel } from "@/lib/mail-flow/event-level";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { Stage } from "@/lib/mail-flow/stage";

/** A page that a fact was taken from. A sentence cites it by its `key`. */
export type Source = { readonly key?: string | undefined; readonly title: string; readonly url: string };

/** A cause that an article lists, the likeliest first. `was` are fragments under which older links know it. */
export type ListedCause = {
  readonly cause: string;
  readonly likelihood: "common" | "some" | "rare";
  readonly was: readonly string[];
};

/** One `%number` of an event's message text. `name` is also the name of its value in commands. */
export type EventParameter = { readonly number: number; readonly name: string; readonly meaning: string };

/** The rule of the Operations Manager management pack that raises an alert for the event. */
export type MomRule = {
  readonly version: string;
  readonly path: string;
  readonly name: string;
  readonly alertType: string;
};

/** One event as other articles name it, e.g. `MSExchangeTransport 1035`. */
export type EventReference = { readonly eventSource: EventSource; readonly eventId: EventId };

type ArticleFields = {
  /** Address of its page, e.g. "/events/msexchangetransport/1035". */
  readonly url: string;
  /** Path of its file below the project's root. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly area: Area;
  readonly appliesTo: readonly ExchangeVersion[];
  readonly relatedEvents: readonly EventReference[];
  readonly relatedCodes: readonly string[];
  readonly sources: readonly Source[];
  /** ISO date, e.g. "2026-11-20". */
  readonly reviewedOn: string;
};

/**
 * How much an article offers. A full one leads from recognising the fault to the proof that it is cured; a reference one says
 * what it means and what to look at first.
 */
export type Depth = "full" | "reference";

type ToldFields = ArticleFields & {
  readonly depth: Depth;
  /** Where in the transport pipeline the fault sits. */
  readonly stage?: Stage | undefined;
  readonly causes?: readonly ListedCause[];
};

export type EventArticle = ToldFields & {
  readonly kind: "event";
  readonly eventId: EventId;
  /** The first one is the one in its address. */
  readonly eventSources: readonly [EventSource, ...EventSource[]];
  readonly taskCategory?: string | undefined;
  readonly symbolicName?: string | undefined;
  /** Undefined where no public page gives it. */
  readonly eventLevel?: EventLevel | undefined;
  /** The message text with `%1`…; undefined where no public page gives it. */
  readonly messageText?: string | undefined;
  /** Further wordings of the same event: other versions, the alert's name. */
  readonly otherTexts: readonly string[];
  /** Where other programs log the same event: words of which a pasted one must hold one, in any case. */
  readonly onlyWith?: readonly string[] | undefined;
  readonly parameters: readonly EventParameter[];
  readonly momRules: readonly MomRule[];
};

/** What the table of codes says where nobody has written an article. */
export type CodeEntry = {
  readonly class: "success" | "intermediate" | "transient" | "permanent" | "any";
  readonly causes: readonly string[];
  readonly note?: string | undefined;
};

export type CodeArticle = ToldFields & {
  readonly kind: "code";
  /** Every code that the article is about; the first is in its address, e.g. ["454 4.7.0", "451 4.4.0"]. */
  readonly codes: readonly string[];
  /** Only where the page is made from the table of codes. */
  readonly entry?: CodeEntry;
  /** Exchange's own words behind a code, e.g. "RESOLVER.ADR.RecipNotFound". */
  readonly tokens: readonly string[];
  /** What stands on the wire or in Last Error, with `%1`… where values stand. */
  readonly wireTexts: readonly string[];
  readonly parameters: readonly EventParameter[];
};

export type ProcedureArticle = ArticleFields & { readonly kind: "procedure"; readonly name: string };

/** A fault that no single event or code names. */
export type ProblemArticle = ToldFields & {
  readonly kind: "problem";
  readonly name: string;
  /** What readers see of it in queues, bounces and logs, with `%1`… where values stand. */
  readonly wireTexts: readonly string[];
  readonly parameters: readonly EventParameter[];
};

/** A cause as lists and search know it; the whole of it is in `lib/causes/cause.ts`. */
export type CauseArticle = ArticleFields & {
  readonly kind: "cause";
  readonly name: string;
  /** Literal words of a paste that point to it. */
  readonly signs: readonly string[];
  /** What people type when they look for it, by language. */
  readonly askedAs: Readonly<Record<string, readonly string[]>>;
};

export type Article = EventArticle | CodeArticle | ProblemArticle | ProcedureArticle;

/** Everything that has a page of its own and is found by search. */
export type FoundArticle = Article | CauseArticle;

/** A heading of the article's page; `id` is the fragment that leads to it. */
export type Heading = { readonly depth: number; readonly text: string; readonly id: string };

/** What search, diagnosis and API know of an article's body. */
export type ArticleText = {
  readonly headings: readonly Heading[];
  /** Prose of the article and of the procedures that it imports, without markup. */
  readonly plainText: string;
  /** Where in the prose the imported procedures begin; undefined where none is imported. */
  readonly importsAt?: number;
  /** The commands as written, with `{{value}}` slots. */
  readonly commands: readonly string[];
  /** The causes that the article tells apart; `signs` are the words in a paste that point to one of them. */
  readonly causes: readonly {
    readonly id: string;
    readonly title: string;
    readonly signs: readonly string[];
  }[];
  /** What the first screen answers; undefined in articles that have no such part. */
  readonly nextMinute?: NextMinute;
};

/** What lists, search and diagnosis work on: an article with its text, but without its compiled page. */
export type ArticleDocument = { readonly article: Article; readonly text: ArticleText };

/** The same of everything that is found by search: causes too. */
export type FoundDocument = { readonly article: FoundArticle; readonly text: ArticleText };

/** The causes that an article lists, the likeliest first. */
export function listedCauses(article: Article): readonly ListedCause[] {
  return article.kind === "procedure" ? [] : (article.causes ?? []);
}

/** The codes of an article in both forms: "454 4.7.0" and "4.7.0". Empty unless it is about codes. */
export function codesInBothForms(article: FoundArticle): readonly string[] {
  if (article.kind !== "code") return [];
  return [...new Set(article.codes.flatMap((code) => [code, code.split(" ").at(-1) ?? code]))];
}

/** The fragment that leads to a command on any page which shows it: FNV-1a over its text, for no name is unique. */
export function commandFragment(code: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < code.length; place += 1) {
    hash = Math.imul(hash ^ code.charCodeAt(place), 0x01000193);
  }
  return `command-${(hash >>> 0).toString(36)}`;
}

/** What tells an article from the others in every list: address, title, and what it is about. */
export type ArticleName<Kind extends FoundArticle["kind"] = FoundArticle["kind"]> = {
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  readonly area: Area;
  readonly eventId?: EventId;
  readonly eventSources?: readonly EventSource[];
  /** In both forms: "454 4.7.0" and "4.7.0". */
  readonly codes?: readonly string[];
};

/** The name alone of something that holds more. */
export function articleName<Kind extends FoundArticle["kind"]>({
  url,
  title,
  kind,
  area,
  eventId,
  eventSources,
  codes,
}: ArticleName<Kind>): ArticleName<Kind> {
  return {
    url,
    title,
    kind,
    area,
    ...(eventId === undefined ? {} : { eventId }),
    ...(eventSources === undefined ? {} : { eventSources }),
    ...(codes === undefined ? {} : { codes }),
  };
}
