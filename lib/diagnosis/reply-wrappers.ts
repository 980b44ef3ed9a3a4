/** How a reply passes another one on. */
export type ReplyWrapper = {
  readonly name:
    | "primary-target-responded"
    | "primary-target-unreachable"
    | "proxy-session-failed"
    | "target-host-error"
    | "message-expired";
  readonly pattern: RegExp;
  /** What the reader learns from the outer reply, in one sentence. */
  readonly means: string;
};

const WRAPPERS: readonly ReplyWrapper[] = [
  {
    name: "proxy-session-failed",
    pattern: /Proxy session setup failed/i,
    means: "The front end could not pass the session on; the reply it quotes says why.",
  },
  {
    name: "primary-target-responded",
    pattern: /Primary target IP address responded with/i,
    means: "Only says that the other server answered; its own reply stands in the quotes.",
  },
  {
    name: "primary-target-unreachable",
    pattern: /Error encountered while communicating with primary target IP address/i,
    means: "The connection to the other server failed or broke before it gave a reply.",
  },
  {
    name: "target-host-error",
    pattern: /Target host responded with error|Error communicating with target host/i,
    means: "Only passes on what the other server or the connection to it said.",
  },
  {
    name: "message-expired",
    pattern: /Message (?:expired|delayed)|QUEUE\.Expired/i,
    means: "The message waited too long; the last error on the way says why.",
  },
];

/** Every way in which the text passes another reply on, with the words that show it. */
export function readReplyWrappers(
  text: string,
): readonly { readonly wrapper: ReplyWrapper; readonly start: number; readonly words: string }[] {
  return WRAPPERS.flatMap((wrapper) => {
    const match = wrapper.pattern.exec(text);
    return match ? [{ wrapper, start: match.index, words: match[0] }] : [];
  });
}

/** The way in which a text passes another reply on; undefined when it is a reply of its own. */
export function readReplyWrapper(text: string): ReplyWrapper | undefined {
  return WRAPPERS.find(({ pattern }) => pattern.test(text));
}
