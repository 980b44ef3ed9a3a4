import { ipv4Kind, ipv6Kind, type AddressKind } from "./ip-address";

/** What a hidden piece of text is. */
export type IdentifierKind = AddressKind | "host" | "user" | "name";

export type Identifier = { readonly kind: IdentifierKind; readonly text: string };

/** Text cut up: plain strings stay, identifiers tell who or where. Put together again they are the text. */
export type Piece = string | Identifier;

type Rule = {
  readonly pattern: RegExp;
  /** What the match consists of. A match that names nobody comes back as it was. */
  readonly split: (match: RegExpMatchArray) => readonly Piece[];
};

/** Ends of names that are files or programs, not hosts. */
const FILE_ENDS =
  /\.(?:exe|dll|log|config|ps1|psm1|xml|txt|csv|que|chk|jrs|edb|eml|evtx|etl|bat|cmd|msg|zip|html?|aspx|json)$/i;

/** Names of .NET types, which stand in every stack trace. */
const TYPE_NAMES = /^(?:System|Microsoft\.(?:Exchange|Win32|PowerShell))\./;

/** What stands behind a server's name and a backslash when the two are a queue or a connector. */
const PART_OF_SERVER = /^(?:\d+|Default|Client|Outbound|Submission|Shadow|Poison|Unreachable)$/i;

/** What stands before a backslash and is no domain. */
const NO_DOMAIN = /^(?:AUTHORITY|BUILTIN|HKLM|HKCU|HKEY_\w+)$/i;

const PATH_OR_ACCOUNT =
  /(?<![\w\\])[A-Za-z]:\\(?:[^\\/:*?"<>|\r\n]+\\)*[^\\/:*?"<>|\r\n\s]*|(?<![\p{L}\p{N}\\:.-])([\p{L}\p{N}_.-]+)\\([\p{L}\p{N}_.$-]+)(?![\p{L}\p{N}_.$\\-])/gu;

const RULES: readonly Rule[] = [
  {
    pattern: /(?<!\\)\\\\([\p{L}\p{N}_.-]+)/gu,
    split: ([, host = ""]) => ["\\\\", { kind: "host", text: host }],
  },
  {
    pattern: /(\\Users\\)([^\\/:*?"<>|\r\n]+)/gi,
    split: ([, folder = "", user = ""]) => [folder, { kind: "user", text: user }],
  },
  {
    pattern: /(?<![^\s<>()[\]{},;:"'|\\/@])[^\s<>()[\]{},;:"'|\\/@]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu,
    split: ([address]) => {
      const end = address.lastIndexOf("@");
      const key = /^\w+=/.exec(address)?.[0] ?? "";
      return [
        key,
        { kind: "user", text: address.slice(key.length, end) },
        "@",
        { kind: "host", text: address.slice(end + 1) },
      ];
    },
  },
  {
    pattern: PATH_OR_ACCOUNT,
    split: ([text, left, right]) => {
      if (left === undefined || right === undefined || NO_DOMAIN.test(left)) return [text];
      return PART_OF_SERVER.test(right)
        ? [{ kind: "host", text: left }, `\\${right}`]
        : [{ kind: "name", text: left }, "\\", { kind: "user", text: right }];
    },
  },
  {
    pattern: /(?<![\w\].:])(?=[0-9a-f]*:)[0-9a-f:]{2,40}(?:(?:\.\d{1,3}){3})?(?:%\w{1,16})?(?![\w:])/gi,
    split: ([text]) => withKind(ipv6Kind(text), text),
  },
  {
    pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/g,
    split: ([text]) => withKind(ipv4Kind(text), text),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}_.$-])[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*)(?:\.[\p{L}\p{N}_-]+)*\.(?:\p{L}{2,}|[Xx][Nn]--[A-Za-z0-9-]+)(?![\p{L}\p{N}_-])/gu,
    split: ([text]) => (FILE_ENDS.test(text) || TYPE_NAMES.test(text) ? [text] : [{ kind: "host", text }]),
  },
  {
    // Parts of a distinguished name: the server of a self-signed certificate, folders of the directory, people.
    pattern: /\b(CN|DC|OU|O|E)=([^,+"/\\\r\n]+)/gi,
    split: ([, key = "", value = ""]) => [
      `${key}=`,
      { kind: "name", text: value.trimEnd() },
      trailing(value),
    ],
  },
  {
    pattern:
      /(?<!\w)((?:Server|Machine|PSComputer|Computer|Host|DomainController)(?:Name)?\s*[:=]\s*)([a-z\u00c0-\u024f][\w\u00c0-\u024f-]+)(?![\w\u00c0-\u024f-]*[.\\])/gi,
    split: ([, label = "", value = ""]) => [label, { kind: "host", text: value }],
  },
  {
    pattern:
      /(?<!\w)((?:User|SamAccount|Account)(?:Name)?\s*[:=]\s*)([a-z\u00c0-\u024f][\w\u00c0-\u024f.-]+)(?![\w\u00c0-\u024f.-]*[\\@])/gi,
    split: ([, label = "", value = ""]) => [label, { kind: "user", text: value }],
  },
];

function withKind(kind: IdentifierKind | undefined, text: string): readonly Piece[] {
  return kind ? [{ kind, text }] : [text];
}

function trailing(text: string): string {
  return text.slice(text.trimEnd().length);
}

function applyRule(pieces: readonly Piece[], { pattern, split }: Rule): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece !== "string") return [piece];
    const parts: Piece[] = [];
    let end = 0;
    for (const match of piece.matchAll(pattern)) {
      parts.push(piece.slice(end, match.index), ...split(match));
      end = match.index + match[0].length;
    }
    return [...parts, piece.slice(end)].filter((part) => part !== "");
  });
}

/** The text with everything in it that looks like an address, a host or a user. Never throws. */
export function splitIdentifiers(text: string): readonly Piece[] {
  return RULES.reduce(applyRule, [text]);
}

const WORD = /[\p{L}\p{N}_]+/gu;

/** Names by their first word, the longest first. */
function byFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of [...names].sort((one, other) => other.length - one.length)) {
    const [first] = name.match(WORD) ?? [];
    if (first === undefined || !name.startsWith(first)) continue;
    index.set(first, [...(index.get(first) ?? []), name]);
  }
  return index;
}

/**
 * The same pieces, in which whole words that `names` holds are identifiers too; the longest name wins.
 * @param names in small letters, each beginning with a letter, a digit or an underscore
 */
export function splitNames(
  pieces: readonly Piece[],
  names: ReadonlyMap<string, IdentifierKind>,
): readonly Piece[] {
  const index = byFirstWord(names.keys());
  return pieces.flatMap((piece) => (typeof piece === "string" ? splitWords(piece, names, index) : [piece]));
}

function splitWords(
  text: string,
  names: ReadonlyMap<string, IdentifierKind>,
  index: ReadonlyMap<string, readonly string[]>,
): readonly Piece[] {
  const parts: Piece[] = [];
  let end = 0;
  for (const { 0: word, index: at } of text.matchAll(WORD)) {
    if (at < end) continue;
    const found = index.get(word.toLowerCase())?.find((name) => {
      const after = text.charAt(at + name.length);
      return text.slice(at, at + name.length).toLowerCase() === name && !/[\p{L}\p{N}_]/u.test(after);
    });
    if (found === undefined) continue;
    const shown = text.slice(at, at + found.length);
    parts.push(text.slice(end, at), { kind: names.get(found) ?? "name", text: shown });
    end = at + found.length;
  }
  return [...parts, text.slice(end)].filter((part) => part !== "");
}
