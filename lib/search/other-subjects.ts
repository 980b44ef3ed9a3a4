import { foldQuery } from "./clean-query";
import type { Concept } from "./concept";
import { wordConcept } from "./concept";
import { identifierWeight } from "./word-weight";

/**
 * Products and matters near mail flow that no article here is about. A page that mentions one in passing does not
 * answer a question about it.
 */
const OTHER_SUBJECTS = new Set(
  `activesync addin addins android appointment autodiscover azure backup backups bitlocker bluetooth booking
  calendar calendars calender calendrier kalender calendario календарь 日历 contacts dcom distributedcom driver
  excel eac ecp facebook freebusy hyper-v hyperv imap intune ios ipad iphone keyboard
  laptop licence license licensing linux meeting meetings monitor mysql notebook oab onedrive ost
  owa paper phone photo pivot popup powerpoint profile pst recording recover recovery
  restore screen sharepoint skype sql task teams toner 
  vmware voicemail vpn wifi witness workflow xbox zoom`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** A task tells more than a word, less than an identifier. */
const OTHER_TASK_SHARE = 0.8;

const OTHER_TASKS: readonly RegExp[] = [
  /\b(move|moving|migrate|migrating|create|creating|delete|deleting|deleted|restore|restoring|export|import|recover)\b.{0,20}\bmailbox(es)?\b/u,
  /\bmailbox(es)?\b.{0,20}\b(move requests?|migration|temporarily moved)\b/u,
  /\b(postfach|boite|buzon|casella)\b.{0,30}\b(verschoben|verschieben|deplacee?|deplacer|movido|mover|spostata|spostare)\b/u,
  /\bfree[ /-]?busy\b/u,
  /\b(reset|change|forgot(ten)?) (the |my |user )?password\b/u,
  /\baddress book\b/u,
];

/** Tasks outside mail flow that a query asks for; none for most queries. No article meets them. */
export function readOtherTasks(query: string, articles: number): readonly Concept[] {
  const folded = foldQuery(query);
  return OTHER_TASKS.flatMap((pattern) => {
    const asked = pattern.exec(folded)?.[0];
    return asked === undefined
      ? []
      : [wordConcept(asked, OTHER_TASK_SHARE * identifierWeight(articles), new Map())];
  });
}

/** True for a word that names another subject than mail flow. */
export function isOtherSubject(word: string): boolean {
  return OTHER_SUBJECTS.has(word);
}

/** True when a query, or one of its words, is about something else than mail flow. */
export function namesOtherSubject(query: string, words: readonly string[]): boolean {
  const folded = foldQuery(query);
  return words.some(isOtherSubject) || OTHER_TASKS.some((pattern) => pattern.test(folded));
}
