import { readCodeMentions } from "../code-mentions";
import type { ReadFinding } from "../findings/read-finding";
import type { FormatName, Reading } from "../formats/reading";
import type { ClientWording } from "./client-wording";
import { findReason, type Reason } from "./find-reason";
import { isAboutOtherProtocol, namesSmtp } from "./other-protocol";

type Place = { readonly start: number; readonly end: number };
type Found = { readonly wording: ClientWording; readonly place: Place; readonly quote: string };

/** Formats in which a client program speaks; an event or a log of Exchange speaks for Exchange. */
const SPOKEN_BY_CLIENTS: readonly FormatName[] = ["text", "smtp-transcript", "dsn-mime", "ndr-text"];
const MAIL =
  /(?<![\w/@.-])e-?mails?\b|(?<![\w/@])mail(?:er|s|ing|server|versand)?(?![\w.-]*\/)\b|correo|correio|courriel|messagerie|e-?post\b|poczt|pošt|почт|\bposta|メール|메일|邮件|邮箱|郵件/i;
/** "SendMail", "emailSender", "MAILSEND", "Email.php": names of functions, classes and files. */
const NAME_OF_MAIL =
  /\b(?:lettre|nodemailer|[Ss]wift_?[Mm]ailer|[Mm]ail[Kk]it|gomail|yagmail|swaks)\b|[a-z](?:E?Mail|(?<=[a-z]{2})mail)(?![a-z])|(?<![\w/@-])[Ee]?[Mm]ail(?=[A-Z])|\bMAIL(?!BOX)[A-Z]{3,}|\b[Ee]?[Mm]ail(?:er)?\.(?:php|py|rb|[jt]s|cs|java|p[lm])\b/;
/** Commands and parties of a session, which other services do not have. */
const OF_A_SESSION =
  /\b(?:mail from|rcpt to|e?helo|relaying|mailbox unavailable|(?:sender|recipient|envelope) address|recipients? (?:was|were|is|are) (?:not |all )?(?:re|accept|den)|send from this address)/i;
/** Words by which somebody speaks of Exchange's own settings and clients, not a program of its mail. */
const OF_EXCHANGE = /\b(?:send|receive) ?connector|\bowa\b|\brpc\b|\bmsexchange|\bexps\b/i;
/** What begins with a code is what a server said, and no program; 53x is said to clients that log in alone. */
const BARE_REPLY = /^\s{0,9}(?!53\d)[45]\d\d[ -]/;
/** An address as the name of a person: forms and logins of web sites speak of it. */
const NAME_OF_A_PERSON =
  /\b(?:this|your|given|account|user|login) e-?mail\b(?!\s+(?:could|can|was|has|is|did|server|to|from)\b)|\be-?mail (?:address(?:es)?|field|scope|and password|or password|already|domain)\b|\be-?mail:? ?[^\s@]{1,64}@|\bauth\/[\w-]{1,40}/gi;
/** Who sends to an address speaks of mail. */
const SENDS = /\b(?:send|sending)\b/i;
const LETTER = /[a-z]/;
const LONGEST_GAP = 160;
const MOST_FINDINGS = 3;

/**
 * Why another mail server refused, in general words of the reply that it gave: the first wording in the order of the files.
 */
export function findReplyWording(
  wordings: readonly ClientWording[],
  reply: string | undefined,
): ReadFinding | undefined {
  if (reply === undefined) return undefined;
  const lower = reply.toLowerCase();
  for (const wording of wordings) {
    if (wording.direction !== "other-server-refuses") continue;
    const place = wording.says.flatMap((words) => findWords(lower, words.toLowerCase()) ?? [])[0];
    if (place) return findingOf(wording, reply.slice(place.start, place.end));
  }
  return undefined;
}

/**
 * What client programs say in a text, the longest words first, and programs whose events it holds. Where several wordings
 * share words only the longest counts. A program that passes a reply on is worth a word only when no reason is, and an outer
 * layer ("could not connect") only when nothing else is. Where no program is known by its words, what they mean is read.
 */
export function findClientWordings(
  wordings: readonly ClientWording[],
  text: string,
  reading: Pick<Reading, "format" | "events">,
): readonly ReadFinding[] {
  if (!isSpokenByOthers(reading)) return [];
  const known = knownWordings(wordings, text, reading);
  const reason = !known.some(tellsReason) && isErrorOfMail(text) ? findReason(wordings, text) : undefined;
  return (
    reason && isNearerTo(reason, known) ? [{ ...reason, quote: text.slice(reason.start, reason.end) }] : known
  ).map(({ wording, quote }) => findingOf(wording, quote));
}

/** Whether what words mean is nearer to the fault than what programs are known to say. */
function isNearerTo(reason: Reason, known: readonly Found[]): boolean {
  if (known.length === 0) return true;
  const { direction } = reason.wording;
  const isKnown = known.some(({ wording }) => wording.direction === direction);
  // A closed connection and one that never stood are told by the program itself, where it is known.
  const isOfConnection =
    direction === "cut-off" && known.some(({ wording }) => wording.direction === "nobody-answers");
  return tellsMore(reason) && !isKnown && !isOfConnection;
}

function holdsRefusal(text: string): boolean {
  return readCodeMentions(text).some(({ enhancedStatusCode }) => /^[45]/.test(enhancedStatusCode ?? ""));
}

function isErrorOfMail(text: string): boolean {
  return (
    (namesSmtp(text) ||
      MAIL.test(SENDS.test(text) ? text : text.replace(NAME_OF_A_PERSON, "")) ||
      NAME_OF_MAIL.test(text) ||
      OF_A_SESSION.test(text)) &&
    !isAboutOtherProtocol(text) &&
    !BARE_REPLY.test(text) &&
    !readCodeMentions(text).some(({ enhancedStatusCode }) => enhancedStatusCode) &&
    !OF_EXCHANGE.test(text)
  );
}

function knownWordings(
  wordings: readonly ClientWording[],
  text: string,
  reading: Pick<Reading, "events">,
): readonly Found[] {
  const lower = text.toLowerCase();
  const isOfOtherService = isAboutOtherProtocol(text);
  const found = wordings
    .filter(({ direction }) => direction !== "other-server-refuses")
    .flatMap((wording): readonly Found[] => {
      const source = sourceOf(reading, wording);
      // Under the name of its source an event speaks of mail, whatever addresses stand in it.
      const says = isOfOtherService && source === undefined ? [] : wording.says;
      const places = says.flatMap((words) => findWords(lower, words.toLowerCase()) ?? []);
      const [longest] = places.sort((one, other) => lengthOf(other) - lengthOf(one));
      if (longest) return [{ wording, place: longest, quote: text.slice(longest.start, longest.end) }];
      return source === undefined ? [] : [{ wording, place: { start: 0, end: 0 }, quote: source }];
    })
    .sort(
      (one, other) =>
        layerOf(one.wording) - layerOf(other.wording) || lengthOf(other.place) - lengthOf(one.place),
    );
  const apart = found.filter(
    ({ place }, at) => !found.slice(0, at).some((longer) => overlaps(longer.place, place)),
  );
  // Where a refusal is passed on, the connection was closed after it.
  const isAnswered = apart.some(({ wording }) => wording.direction === "passes-on") && holdsRefusal(text);
  const told = isAnswered ? apart.filter(({ wording }) => wording.direction !== "cut-off") : apart;
  const innermost = Math.min(...told.map(({ wording }) => layerOf(wording)));
  const reasons = told.filter(({ wording }) => layerOf(wording) === innermost);
  return [...reasons.filter(tellsMore), ...reasons.filter((one) => !tellsMore(one))].slice(0, MOST_FINDINGS);
}

/** "Could not connect" is said around every failure of a session; what words tell beyond it is the failure. */
function tellsMore({ wording }: { readonly wording: ClientWording }): boolean {
  return !wording.outer && wording.direction !== "nobody-answers";
}

/** A program that passes a reply on tells nothing of its own: what the words of the reply mean is nearer. */
function tellsReason(found: { readonly wording: ClientWording }): boolean {
  return tellsMore(found) && found.wording.direction !== "passes-on";
}

function findingOf(
  { id, title, means, leadsTo, wizard, strength }: ClientWording,
  quote: string,
): ReadFinding {
  return { id, title, means, leadsTo, ...(wizard === undefined ? {} : { wizard }), strength, quote };
}

/** Reasons first, then replies that are passed on, then the layers around both: who passes a reply on was answered. */
function layerOf({ direction, outer }: ClientWording): number {
  if (outer) return 2;
  return direction === "passes-on" ? 1 : 0;
}

/** The name under which a program that a wording names wrote one of the events. */
function sourceOf(
  { events }: Pick<Reading, "events">,
  { eventSources = [] }: ClientWording,
): string | undefined {
  const names = eventSources.map((name) => name.toLowerCase());
  return events.find(({ eventSource = "" }) => names.includes(eventSource.toLowerCase()))?.eventSource;
}

function isSpokenByOthers({ format, events }: Pick<Reading, "format" | "events">): boolean {
  if (events.length === 0) return SPOKEN_BY_CLIENTS.includes(format);
  return events.every(({ eventSource = "" }) => eventSource !== "" && !/^MSExchange/i.test(eventSource));
}

/** Where words stand that may have gaps ("…") within a line. */
function findWords(lower: string, words: string): Place | undefined {
  const parts = words.split("…").map((part) => part.trim());
  const [first = "", ...others] = parts;
  if (first === "") return undefined;
  for (let start = lower.indexOf(first); start >= 0; start = lower.indexOf(first, start + 1)) {
    // "ModuleNotFoundError" holds no ENOTFOUND.
    if (LETTER.test(first[0] ?? "") && LETTER.test(lower[start - 1] ?? "")) continue;
    let end = start + first.length;
    const isWhole = others.every((part) => {
      const at = lower.slice(end, end + LONGEST_GAP + part.length).indexOf(part);
      if (at < 0 || lower.slice(end, end + at).includes("\n")) return false;
      end += at + part.length;
      return true;
    });
    if (isWhole) return { start, end };
  }
  return undefined;
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}

function overlaps(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}
