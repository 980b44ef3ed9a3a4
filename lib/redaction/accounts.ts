import type { Piece, Rule } from "./pieces";

/** What stands behind a server's name and a backslash when the two are a queue or a connector. */
const PART_OF_SERVER = /^(?:\d+|Default|Client|Outbound|Submission|Shadow|Poison|Unreachable)$/i;

/** What stands before a backslash and is no domain. */
const NO_DOMAIN = /^(?:AUTHORITY|BUILTIN|HKLM|HKCU|HKEY_\w+|MSExchange\w*|SERVICE)$/i;

const PATH_OR_ACCOUNT =
  /(?<![\w\\])[A-Za-z]:\\(?:[^\\/:*?"<>|\r\n]+\\)*[^\\/:*?"<>|\r\n\s]*|(?<![\p{L}\p{N}\\:.-])([\p{L}\p{N}_.-]+)\\([\p{L}\p{N}_.$-]+)(?![\p{L}\p{N}_.$\\-])/gu;

/** Mail addresses, accounts, shares, and folders of people. */
export const ACCOUNT_RULES: readonly Rule[] = [
  {
    pattern: /(?<!\\)\\\\([\p{L}\p{N}_.-]+)/gu,
    split: ([, host = ""]: RegExpMatchArray): readonly Piece[] => ["\\\\", { kind: "host", text: host }],
  },
  {
    pattern: /([\\/](?:Users|home|Profiles|Documents and Settings|Benutzer)[\\/])([^\\/:*?"<>|\r\n\s]+)/gi,
    split: ([, folder = "", user = ""]: RegExpMatchArray): readonly Piece[] => [
      folder,
      { kind: "user", text: user },
    ],
  },
  {
    pattern: /(?<![^\s<>()[\]{},;:"'|\\/@])[^\s<>()[\]{},;:"'|\\/@]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/gu,
    split: ([address]: RegExpMatchArray): readonly Piece[] => {
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
    split: ([text, left, right]: RegExpMatchArray): readonly Piece[] => {
      if (left === undefined || right === undefined || NO_DOMAIN.test(left)) return [text];
      return PART_OF_SERVER.test(right)
        ? [{ kind: "host", text: left }, `\\${right}`]
        : [{ kind: "name", text: left }, "\\", { kind: "user", text: right }];
    },
  },
];
