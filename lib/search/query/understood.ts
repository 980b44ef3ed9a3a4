import type { EventId } from "@/lib/mail-flow/event-id";
import type { EventSource } from "@/lib/mail-flow/event-source";
import type { ExchangeVersion } from "@/lib/mail-flow/exchange-version";
import type { UnknownCode, UnknownEventId } from "./identifier-concepts";

/** What the query was read as: shown when nothing matches. */
export type Understood = {
  readonly eventIds: readonly EventId[];
  readonly eventSources: readonly EventSource[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly versions: readonly ExchangeVersion[];
  readonly words: readonly string[];
  readonly unknownEventIds: readonly UnknownEventId[];
  readonly unknownEventSources: readonly EventSource[];
  readonly unknownCodes: readonly UnknownCode[];
  readonly unknownNames: readonly string[];
  readonly unknownWords: readonly string[];
};
