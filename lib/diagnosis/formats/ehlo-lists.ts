/** One answer to EHLO: what a server offered, in the order in which it stands. */
export type EhloList = {
  /** The words behind 250, one entry for each line: "SIZE 37748736", "AUTH NTLM LOGIN". */
  readonly lines: readonly string[];
  /** Upper-case words of all lines: "STARTTLS". */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The line without a hyphen was there: nothing more was to come. */
  readonly isComplete: boolean;
};

/** Marks of the two sides in transcripts of telnet, swaks, PHPMailer, Python's smtplib and others. */
const SERVER_MARK = "(?:S:|<[-~]?|<<<?|SMTP<|SERVER ->\\s|reply: b?')?";
const LINE = new RegExp(
  `^[^\\n\\w<]{0,10}${SERVER_MARK}[^\\n\\w]{0,6}250([- ])\\s{0,3}(\\S[^\\n]{0,2000})$`,
  "gim",
);
const KEYWORD =
  /\b(?:SIZE|PIPELINING|DSN|ENHANCEDSTATUSCODES|STARTTLS|X-ANONYMOUSTLS|AUTH|X-EXPS|8BITMIME|BINARYMIME|CHUNKING|XRDST|SMTPUTF8|XEXCH50|XSHADOW|HELP|ETRN|VRFY)\b|^X{4,80}[A-Z]?$/i;

/** The answers to EHLO of one conversation, one keyword per line or all on one. */
export function readEhloLists(text: string): readonly EhloList[] {
  const lists: { lines: string[]; start: number; end: number; isComplete: boolean }[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = (match[2] ?? "").trim().replace(/\\r\\n'?$|'$/, "");
    const start = match.index;
    const open = lists.at(-1);
    const isNext = open && !open.isComplete && text.slice(open.end, start).trim() === "";
    const list = isNext ? open : { lines: [], start, end: start, isComplete: false };
    if (!isNext) lists.push(list);
    list.lines.push(line);
    list.end = start + match[0].length;
    list.isComplete = match[1] === " ";
  }
  return lists
    .filter(({ lines }) => lines.some((line) => KEYWORD.test(line)))
    .map((list) => ({
      ...list,
      words: list.lines.flatMap((line) => line.toUpperCase().split(/\s+/)),
    }));
}
