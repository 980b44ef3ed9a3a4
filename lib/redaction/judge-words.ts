import { isKnownWord, wordParts } from "./known-words";
import type { Piece } from "./pieces";

/** A word with what belongs to it: "MBX-01", "svc_scanner", "O’Neil", "file.log". */
const WORD = /\d{3}(?=-\p{L})|[\p{L}\p{N}_](?:[\p{L}\p{N}_$-]|['’.](?=[\p{L}\p{N}_]))*/gu;

/** Letters and digits that belong to products, ciphers, numbers with a unit and times. */
const TECHNICAL = new RegExp(
  `^(?:${[
    "v?\\d+(?:st|nd|rd|th|h|m|s|ms|min|mins|kb|mb|gb|tb|k|b|x|d|am|pm)?",
    "(?:kb)\\d{5,8}|(?:cu|su|ru|sp|hu|r)\\d{1,2}(?:v\\d)?|v?1[45]|e1[2-6]|\\d{4}r2",
    "(?:tls|ssl|dtls)v?[\\d._]*|sha-?\\d*|md[45]|rc[24]|3?des|aes-?\\d*|rsa\\d*|ecdhe?|dhe|gcm|cbc|x25519|ed25519|secp?\\d+r1|ntlmv[12]|sspi",
    "p\\d{1,4}|x(?:64|86)|utf-?\\d+|iso-8859-\\d+|us-ascii|windows-125\\d|win(?:32|64|dows\\d*)|u?int(?:16|32|64)|0x[0-9a-f]+|ip-?v[46]|base64|[78]bit(?:-?mime)?|mf3|x\\.?509|oauth2?|http2?|o365|m365|net\\d+|port\\d+|rfc-?\\d+|s4u\\d?|mapi|ev\\d|q\\d",
    "s-1-[\\d-]+|\\d+z|\\d{4}-\\d\\d?-\\d\\d?t?\\d{0,6}z?|\\d{8}t\\d{4,6}z?|t\\d{2}|utc[+-]?\\d*|gmt[+-]?\\d*|[+-]\\d{4}",
  ].join("|")})$`,
  "i",
);

/** Names of .NET types, which stand in every stack trace. */
const TYPE_NAMES = /^(?:System|Microsoft\.(?:Exchange|Win32|PowerShell))\./;

/** What mail servers offer in answer to EHLO (IANA's registry, MS-XLOGIN and Exchange's own). */
const SMTP_KEYWORD =
  /^(?:SIZE|PIPELINING|DSN|ENHANCEDSTATUSCODES|STARTTLS|AUTH|BINARYMIME|CHUNKING|SMTPUTF8|VRFY|EXPN|ETRN|HELP|BDAT|RCPT|XRDST|XEXCH50|XSHADOW\w*|XPROXY\w*|XOORG|XADRC|XLONGADDR|XORIGFROM|XSYSPROBE|XMESSAGE\w*|XSESSION\w*|XFQDN|XEXPS|XHASH|XCLIENT|XFORWARD|DELIVERBY|REQUIRETLS|LIMITS|GSSAPI|NTLM|LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|SCRAM-SHA-\d+)$/;

/** Cmdlets and headers; constants of Windows and of mail servers. */
const PRODUCT_FORM =
  /^(?:[A-Z][a-z]+-[A-Z]\w+|X-[\w-]+|(?:WSA|ERROR_|STATUS_|SEC_|NTE_|CERT_|CRYPT_|TRUST_|KDC_|KRB_|DNS_|RPC_|MAPI_|JET_|LDAP_|E_)\w+|E[A-Z]{5,}|_(?:ldap|kerberos|tcp|udp|gc|msdcs|sites|dmarc|domainkey|autodiscover)|[A-Z]{2,}(?:-[A-Z0-9]+)+-(?:SHA|GCM|CBC|MD5)\w*|(?:ECDHE|DHE|RSA|TLS|AES)[-_][A-Z0-9_-]+)$/;

const FILE =
  /\.(?:exe|dll|log|config|ps1|psm1|xml|txt|csv|que|chk|jrs|edb|eml|evtx|etl|bat|cmd|msg|zip|html?|aspx|json|pst|bak|cs)$/i;

export type Judgement = "plain" | "name" | "capitalised" | "unsure";

function areKnown(word: string): boolean {
  return wordParts(word).every(isKnownWord);
}

/** Whether a word is one of the product or of everyday language, looks like a name, or cannot be judged. */
function judgeWord(token: string): Judgement {
  const word = token.replace(FILE, "").replace(/['’]s$/, "");
  if (TYPE_NAMES.test(word) || SMTP_KEYWORD.test(word) || TECHNICAL.test(word) || PRODUCT_FORM.test(word))
    return "plain";
  if (!/\p{L}/u.test(word)) return "plain";
  if (word.includes(".")) {
    // A name in several parts: a type of .NET, a token of an NDR, an abbreviation.
    const parts = word.split(".").map(judgeWord);
    return parts.every((part) => part === "plain") ? "plain" : parts.includes("name") ? "name" : "unsure";
  }
  if (/\p{N}/u.test(word)) return "name";
  if (/_/.test(word)) return areKnown(word) && /^[A-Z_]+$/.test(word) ? "plain" : "name";
  if (/^\p{Lu}+(?:-\p{Lu}+)+\$?$/u.test(word)) return isKnownWord(word) ? "plain" : "name";
  if (isKnownWord(word) || areKnown(word)) return "plain";
  if (/^\p{Lu}{3,}\$?$/u.test(word) || /\$$/.test(word)) return "name";
  if (/^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}[\p{Ll}\p{M}]+)*$/u.test(word)) return "capitalised";
  if (/\p{Ll}\p{Lu}|-/u.test(word)) return "name";
  return "unsure";
}

/** Whether most of the small words are ones that we know: in other languages capitals mean nothing to us. */
function isEnglish(pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap((piece) =>
    typeof piece === "string" ? (piece.match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? []) : [],
  );
  return words.filter(isKnownWord).length * 3 >= words.length * 2;
}

/** So much of the text around a word tells what it stands for. */
const NEAR = 20;

/** A capital at the beginning of a sentence, of a line or of a cell is no sign of a name. */
function isBeginning(before: string): boolean {
  return /(?:^|[.!?:;|>"“(\r\n\t]|[-*•])\s*$|,$/u.test(before);
}

/** A parameter of PowerShell or of a program, or a property before its value: "-ConnectionUri", "RunspaceId :". */
function isSettingName(piece: string, word: string, start: number): boolean {
  if (!/^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(word)) return false;
  const before = piece.slice(Math.max(0, start - NEAR), start);
  return (
    /(?:^|\s)[-/]$/.test(before) ||
    (/(?:^|[\r\n{;,])[ \t]*$/.test(before) && /^[ \t]*[:=](?!\\)/.test(piece.slice(start + word.length)))
  );
}

export type Judged = { readonly pieces: readonly Piece[]; readonly unsure: readonly string[] };

type Found = { readonly text: string; readonly start: number; readonly judgement: Judgement };

/** Words that stand side by side are one name: "Jo Smith". */
function joinCapitals(text: string, words: readonly Found[]): readonly Found[] {
  const joined: Found[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const isNext = last && text.slice(last.start + last.text.length, word.start) === " ";
    if (isNext && last.judgement === "capitalised" && word.judgement === "capitalised") {
      joined[joined.length - 1] = { ...last, text: text.slice(last.start, word.start + word.text.length) };
    } else joined.push(word);
  }
  return joined;
}

/**
 * What rules could not know, judged word by word: what looks like a name is hidden, and what nobody can tell from a common word
 * is listed as unsure.
 */
export function judgeWords(pieces: readonly Piece[]): Judged {
  const english = isEnglish(pieces);
  const unsure: string[] = [];
  let before = "";
  const judged = pieces.flatMap((piece): readonly Piece[] => {
    if (typeof piece !== "string") {
      before = piece.text;
      return [piece];
    }
    const words = [...piece.matchAll(WORD)].map(({ 0: text, index: start }): Found => {
      const judgement = judgeWord(text);
      const isNamed = judgement !== "name" || !isSettingName(piece, text, start);
      return { text, start, judgement: isNamed ? judgement : "plain" };
    });
    const parts: Piece[] = [];
    let end = 0;
    for (const { text, start, judgement } of joinCapitals(piece, words)) {
      if (judgement === "plain") continue;
      const isPair = text.includes(" ");
      const isName =
        judgement === "name" ||
        (judgement === "capitalised" &&
          english &&
          (isPair || !isBeginning(before.slice(-NEAR) + piece.slice(Math.max(0, start - NEAR), start))));
      if (!isName) {
        unsure.push(text);
        continue;
      }
      parts.push(piece.slice(end, start), { kind: "name", text });
      end = start + text.length;
    }
    before = piece;
    return [...parts, piece.slice(end)].filter((part) => part !== "");
  });
  return { pieces: judged, unsure };
}
