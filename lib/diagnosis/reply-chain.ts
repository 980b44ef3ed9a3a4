import { formatStatusCode, type StatusCode } from "@/lib/mail-flow/status-code";
import { readCodeMentions, type CodeMention } from "./code-mentions";
import type { LineFinder } from "./line-finder";
import type { MappedText, Span } from "./mapped-text";

/** One reply of a chain, as its server gave it. */
export type Reply = StatusCode & {
  /** The words after the code, e.g. "Temporary authentication failure." */
  readonly text: string;
  /** Line of the paste, from 1. */
  readonly line: number;
  /** The server that gave the reply, when the paste names it. */
  readonly server?: string;
  /** Where the code stands in the text that was read. */
  readonly span: Span;
};

/** Replies around one fault, innermost first: the innermost is the fault, the others only pass it on. */
export type ReplyChain = readonly Reply[];

// What stands between a reply and the reply that it quotes.
const WRAPPER = /responded with|->|Proxy session setup failed|primary target IP address/i;
const QUOTES_NEXT = /(?:["'`]|[:=>]\s{0,3}["'#]?|smtp;\s{0,3})$/i;
const LONGEST_DISTANCE = 2_000;
const LONGEST_TEXT = 300;
const MOST_MENTIONS = 2_000;

/** True for a reply that only says that a message waited or expired: the reply after it says why. */
function isExpiry({ enhancedStatusCode }: CodeMention, text: string): boolean {
  return (
    enhancedStatusCode === "4.4.7" ||
    enhancedStatusCode === "5.4.300" ||
    /^\W{0,3}Message (?:expired|delayed)/i.test(text)
  );
}

/** Reads nested replies: a Last Error that quotes the other server, "A -> B -> C", attempts in a non-delivery report. */
export function readReplyChains(read: MappedText, findLine: LineFinder): readonly ReplyChain[] {
  const { text } = read;
  const mentions = dropRepeats(dropSummaries(text, readCodeMentions(text).slice(0, MOST_MENTIONS)));
  const chains: Reply[][] = [];
  let previous: { mention: CodeMention; text: string } | undefined;
  mentions.forEach((mention, at) => {
    const words = replyText(text, mention, mentions[at + 1]?.start ?? text.length);
    const server = serverBefore(text, mention.start);
    const reply: Reply = {
      ...(mention.replyCode === undefined ? {} : { replyCode: mention.replyCode }),
      ...(mention.enhancedStatusCode === undefined ? {} : { enhancedStatusCode: mention.enhancedStatusCode }),
      text: words,
      line: findLine(read, mention).line,
      ...(server === undefined ? {} : { server }),
      span: { start: mention.start, end: mention.end },
    };
    const chain = chains.at(-1);
    if (!chain || !previous || !isInside(text, previous, mention)) chains.push([reply]);
    else if (!chain.some((one) => formatStatusCode(one) === formatStatusCode(reply))) chain.unshift(reply);
    previous = { mention, text: words };
  });
  return chains;
}

function isInside(text: string, outer: { mention: CodeMention; text: string }, inner: CodeMention): boolean {
  const distance = inner.start - outer.mention.end;
  if (distance > LONGEST_DISTANCE) return false;
  const between = text.slice(outer.mention.end, inner.start);
  if (isExpiry(outer.mention, outer.text) || WRAPPER.test(between)) return true;
  return !between.includes("\n") && QUOTES_NEXT.test(between);
}

const QUOTED_REFUSAL = /^[ \t]{0,8}<<<\s{0,3}[45]\d\d[^\n]*$/;

/** Under the reply that it quotes ("<<< 503 …") Sendmail sums up in words and a code of its own: they say nothing more. */
function dropSummaries(text: string, mentions: readonly CodeMention[]): readonly CodeMention[] {
  if (!text.includes("<<<")) return mentions;
  return mentions.filter(({ start }) => {
    const lineStart = text.lastIndexOf("\n", start - 1) + 1;
    if (text.slice(lineStart, start).trim() !== "") return true;
    const before = text.slice(0, Math.max(0, lineStart - 1));
    return !QUOTED_REFUSAL.test(before.slice(before.lastIndexOf("\n") + 1));
  });
}

/** "#5.7.1 smtp;530 5.7.1 …" names one reply twice; "4.0.0" beside a real code says nothing more. */
function dropRepeats(mentions: readonly CodeMention[]): readonly CodeMention[] {
  return mentions.filter((mention, at) => {
    if (mention.replyCode !== undefined && mention.enhancedStatusCode !== undefined) return true;
    const neighbours = [mentions[at - 1], mentions[at + 1]];
    return !neighbours.some((neighbour) => {
      if (!neighbour || neighbour.replyCode === undefined || neighbour.enhancedStatusCode === undefined)
        return false;
      const [from, to] =
        neighbour.start < mention.start ? [neighbour.end, mention.start] : [mention.end, neighbour.start];
      if (to - from > LONGEST_DISTANCE) return false;
      if (mention.enhancedStatusCode !== undefined)
        return (
          mention.enhancedStatusCode === neighbour.enhancedStatusCode ||
          mention.enhancedStatusCode.endsWith(".0.0")
        );
      return mention.replyCode === neighbour.replyCode && to - from < 4;
    });
  });
}

function replyText(text: string, { start, end }: CodeMention, next: number): string {
  const raw = text.slice(end, Math.min(next, end + LONGEST_TEXT));
  const quote = text.charAt(start - 1);
  const closing =
    quote === '"' || quote === "'"
      ? new RegExp(`${quote}(?![\\p{L}\\p{N}])`, "u").exec(raw)?.index
      : undefined;
  const paragraph = raw.search(/\n\s{0,20}\n|\n[^\n]{0,40}:|[}>]\s{0,3}[;\]]| ##/);
  const ends = [closing, paragraph].filter((at) => at !== undefined && at >= 0);
  return raw
    .slice(0, Math.min(raw.length, ...ends.map((at) => at ?? raw.length)))
    .replace(/\s+/g, " ")
    .trim();
}

function serverBefore(text: string, start: number): string | undefined {
  return /Server at (\S{1,200})[^\n]{0,80}returned ['"]$/i.exec(
    text.slice(Math.max(0, start - 320), start),
  )?.[1];
}
