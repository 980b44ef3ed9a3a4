import { isKnownWord, wordParts } from "./known-words";
import { hiding, type Identifier, type Piece, type Rule } from "./pieces";
import { ipv4Kind, ipv6Kind } from "./ip-address";

/** Ends of names that are files or programs, not hosts. */
const FILE_ENDS =
  /\.(?:exe|dll|log|config|ps1|psm1|xml|txt|csv|que|chk|jrs|edb|eml|evtx|etl|bat|cmd|msg|zip|html?|aspx?|php|js|css|json|pst|bak)$/i;

/** Names of .NET types, which stand in every stack trace. */
const TYPE_NAMES = /^(?:System|Microsoft\.(?:Exchange|Win32|PowerShell))\./;

/** Last labels that make a name a host's, whatever stands before them. */
const DOMAIN_ENDS =
  /\.(?:\p{L}{2}|com|net|org|edu|gov|mil|int|info|biz|local|localdomain|lan|corp|intern|internal|intra|intranet|home|priv|private|ad|bank|cloud|example|invalid|test|xn--[a-z0-9-]+)$/iu;

/** Microsoft's own addresses, which stand in every event: they tell nothing of the reader. */
const PUBLIC_PAGES =
  /^(?:(?:go|support|learn|docs|technet|msdn|schemas|www)\.)?microsoft\.com$|^aka\.ms$|^(?:www\.)?w3\.org$/i;

/** "SMTPSEND.DNS.NonExistentDomain": every word is the product's own. */
function isProductName(name: string): boolean {
  return (
    /^\p{Lu}[^.]*(?:\.\p{Lu}[^.]*)*$/u.test(name) &&
    !DOMAIN_ENDS.test(name) &&
    wordParts(name).every(isKnownWord)
  );
}

function withKind(kind: Identifier["kind"] | undefined, text: string): readonly Piece[] {
  return kind ? [{ kind, text }] : [text];
}

/** Addresses of networks and names of hosts, by their form or by their place in a conversation of mail servers. */
export const HOST_RULES: readonly Rule[] = [
  {
    pattern: /(?<![\w\].:])(?=[0-9a-f]*:)[0-9a-f:]{2,40}(?:(?:\.\d{1,3}){3})?(?:%\w{1,16})?(?![\w:])/gi,
    split: ([text]) => withKind(ipv6Kind(text), text),
  },
  {
    pattern: /(?<![\d.]|version[ \t]{0,3}[:=]?[ \t]{0,3}|build )\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/gi,
    split: ([text]) => withKind(ipv4Kind(text), text),
  },
  hiding("host", /(\b(?:EHLO|HELO|LHLO)[ \t]+\[?)([^\s,;[\]"']+)/gi),
  hiding("host", /((?<![\d.])250[ -])([^\s,;"']+)(?=[ \t]+Hello\b)/gi),
  hiding(
    "host",
    /((?<![\d.])(?:220|221|421)[ -](?:\d\.\d\.\d )?)([\p{L}\p{N}][\p{L}\p{N}_.-]*)(?=[ \t]+(?:E?SMTP|Microsoft|Postfix|Service|ready|MAIL|closing)\b)/giu,
  ),
  hiding("host", /(\breceived: from[ \t]+|^[ \t]+by[ \t]+)([\p{L}\p{N}][\p{L}\p{N}_.-]*)/gimu),
  {
    pattern:
      /(?<![\p{L}\p{N}_.$-])[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*)(?:\.[\p{L}\p{N}_-]+)*\.(?:\p{L}{2,}|[Xx][Nn]--[A-Za-z0-9-]+)(?![\p{L}\p{N}_-])/gu,
    split: ([text]) =>
      FILE_ENDS.test(text) || PUBLIC_PAGES.test(text) || TYPE_NAMES.test(text) || isProductName(text)
        ? [text]
        : [{ kind: "host", text }],
  },
];
