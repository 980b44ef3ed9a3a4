import type { ReadFinding } from "../findings/read-finding";

/** Which side of a connection an error of a client program speaks about. */
export const DIRECTIONS = [
  "exchange-refuses",
  "certificate-refused",
  "tls-fails",
  "nobody-answers",
  "cut-off",
  "told-to-users",
  "on-the-server",
  "cmdlet-refused",
  "other-software",
  "other-server-refuses",
  "passes-on",
] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** What programs that hand mail to Exchange say about one kind of failure, and what it means. */
export type ClientWording = Omit<ReadFinding, "quote"> & {
  readonly direction: Direction;
  /** Parts of error texts, each enough by itself; "…" stands for up to 160 characters of one line. */
  readonly says: readonly string[];
  /** Words of an outer layer ("could not connect"): they count only where no inner reason stands in the text. */
  readonly outer?: true;
  /**
   * Classes of words that stand together in errors of programs that nobody wrote down, e.g. "certificate untrusted 8": within
   * eight words of each other. They count only where the text is of mail and holds no code of a server.
   */
  readonly when?: readonly string[];
  /** Names under which a program writes events: any event of theirs is enough. */
  readonly eventSources?: readonly string[];
};
