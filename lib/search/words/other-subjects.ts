import { foldQuery } from "./clean-query";
import type { Concept } from "./concept";
import { wordConcept } from "./concept";
import { readTokens } from "./read-tokens";
import { identifierWeight } from "./word-weight";

/**
 * Products and matters near mail flow that no article here is about. A page that mentions one in passing does not
 * answer a question about it.
 */
const OTHER_SUBJECTS = new Set(
  `activemq activesync adaccess adconnect addin addins adfs android apppool appointment archive archiving asp.net autodiscover
  azure backup backups bitlocker bluetooth booking cal calendar calendars calender calendrier kalender calendario
  календарь 日历 categories checksum cmdletlogs contacts coredumps crawl dcdiag dcom defrag
  delegate delegates delegation desktop dfsr dhcp dismount dismounted distributedcom driver ediscovery entourage eomt
  epa eseutil ews excel eac ecp facebook failover federation freebusy gal gpo hafnium hyper-v hyperv
  iis imap import index indexer indexing intune ios ipad iphone iscsi isinteg keyboard kafka kb kms lagged laptop
  ldap ldp licence license licensing linux litigation lync mac macro macros mapi mdm meeting meetings mfa mobile
  monitor mount mounted mounting moverequest mysql noderunner notebook notes oab oauth offline oledb onedrive ost
  outage owa paper pfdatabase phone photo pivot popup pop3 pop3s powerpoint preparead preparedomain prepareschema
  profile profiles proxylogon proxyshell rabbitmq redis psremoting pst quarantined raid rbac rdp recording recover recoverable recovery
  reminder reminders replay restore retention room rooms rpc san scavenging schema schannel screen search
  searching sharepoint signature signatures skype snapshot spooler splunk sql sqlite store.exe sync sysvol task tasks teams theme
  thumbnail toner truncate truncation typo unifiedmessaging vdir virtual-directory virtualdirectory vm vmware voicemail vpn
  vss w3svc w3wp w3wp.exe webmail webshell wifi winrm website witness word wordpress workflow wsus xbox yammer zoom`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** A task tells more than a word, less than an identifier. */
const OTHER_TASK_SHARE = 0.8;
/** Beside a matter of mail flow it is a circumstance. */
const OTHER_TASK_SHARE_ON_TOPIC = 0.5;

const OTHER_TASKS: readonly RegExp[] = [
  /\b(move|moving|migrate|migrating|create|creating|delete|deleting|deleted|restore|restoring|export|import|recover|repair|open|opening|access|add|adding)\b.{0,20}\b(mailbox(es)?|calendars?)\b/u,
  /\bmailbox(es)?\b.{0,20}\b(move requests?|moves?|migration|permissions?|export|import|temporarily moved|not (visible|showing|appear\w*))\b/u,
  /\b(postfach|boite|buzon|casella|skrzynk\w+)\b.{0,30}\b(verschoben|verschieben|deplacee?|deplacer|movido|mover|spostata|spostare|partage\w*|freigegeben\w*|pokazuje)\b/u,
  /\b(shared|archive|room|discovery|arbitration|linked) mailbox(es)?\b/u,
  /\b(new|get|set|remove|resume|suspend)-(move|mailboxexport|mailboximport|mailboxrestore|publicfoldermigration)request\b|\bmigration ?batch/u,
  /\bdag\b.*\b(failover|members?|witness|replicat\w*|nodes?|cop(y|ies)|activat\w*|quorum)\b/u,
  /\bfree[ /-]?busy\b/u,
  /\b(reset|change|forgot(ten)?) (the |my |user )?password\b/u,
  /\boutlook\b.*\b(prompts?|prompting|passwords?|credentials?|profile|search\w*|disconnected|freez\w*|crash\w*|rules|cached|slow|data file|folders?)\b/u,
  /\b(passwords?|credentials?) prompts?\b|\bprompt(s|ing|ed)? for (a )?(credentials?|passwords?)\b/u,
  /\baddress (book|list)s?\b/u,
  /\bpublic folders?\b.*\b(hierarch\w*|replicat\w*|migrat\w*|permissions?|mount\w*|access)\b/u,
  /\b(mailbox )?databases?\b.{0,30}\b(dis)?mount(s|ed|ing)?\b|\b(dis)?mount(s|ed|ing)?\b.{0,30}\bdatabases?\b|\bdatabase (copy|copies|availability)\b/u,
  /\b(install|installing|uninstall|uninstalling|deploy|deploying|decommission\w*|remove|removing) (the )?(last )?exchange\b|\bexchange (setup|installation)\b|\bsetup (fails?|failed|error)\b|\b(schema|domain) (prep\w*|update)\b/u,
  /\b(add|adding|create|creating|change)\b.{0,20}\b(alias(es)?|(second|new|another)( exchange)? account)\b|\boutlook\b.*\baccounts?\b/u,
  /\b(convert|disable|hide|share|unlock|block)\b.{0,15}\b(users?|mailbox(es)?)\b|\bstore worker\b/u,
  /\b(permissions?|manage|managing)\b.{0,20}\bdistribution (groups?|lists?)\b/u,
  /\bgroup (owner|membership)\b|\b(add|remove) (group )?members\b/u,
  /\b(remote|exchange( online)?|management) (powershell|shell)\b|\bpowershell (module|remoting)\b|\bconnect-exchangeonline\b/u,
  /\b(http|status|error)[ /:-]{0,3}(4(00|01|03|04)|500|503)\b.*\b(owa|ecp|iis|ews|autodiscover|web)\b|\b(owa|ecp|iis|ews|autodiscover|web|http)\b.*\b(4(00|01|03|04)|500|503)\b/u,
  /\bprint(er)? (jobs?|queues?|spooler)\b|\bspooler\b|\bprint servers?\b/u,
  /\b(service|message) bus\b|\brabbitmq\b|\bmsmq\b|\bkafka\b|\bsql\b.{0,12}\b(agent|database mail|mail profile)\b/u,
  /\b(add|adding|remove|removing)\b.{0,20}\b(to|from)\b.{0,12}\b(distribution|security|mail) (groups?|lists?)\b/u,
  /\b(iis|w3wp|asp\.net)\b.{0,20}\b(worker|process|pools?|crash\w*)\b/u,
  /\bwinrm\b|\bmanagement shell\b.{0,30}\b(connect\w*|error|request)\b/u,
  /\b(autodiscover|owa|ecp|outlook anywhere|activesync)\b.{0,20}\bcert\w*|\bcert\w*.{0,20}\b(autodiscover|owa|ecp|outlook anywhere|activesync)\b/u,
  /\b(remove|delete|create|rename|new|orphaned)\b.{0,12}\bmailbox databases?\b|\bfile (share|server)s?\b/u,
  /\bpowershell\b.*\b(access denied|not recognized)\b/u,
  /\bextended protection\b|\bsecurity update\b.*\b(fail\w*|install\w*)\b/u,
  /\b(group|domain) policy\b|\bdomain controller\b.*\b(promot\w*|demot\w*)\b/u,
];

/**
 * Tasks outside mail flow that a query asks for; none for most queries. No article meets them. `isOnTopic`: the query
 * also speaks of a matter of mail flow.
 */
export function readOtherTasks(query: string, articles: number, isOnTopic: boolean): readonly Concept[] {
  const share = isOnTopic ? OTHER_TASK_SHARE_ON_TOPIC : OTHER_TASK_SHARE;
  const folded = foldQuery(query);
  return OTHER_TASKS.flatMap((pattern) => {
    const asked = pattern.exec(folded)?.[0];
    return asked === undefined ? [] : [wordConcept(asked, share * identifierWeight(articles), new Map())];
  });
}

/** True for a word that names another subject than mail flow. */
export function isOtherSubject(word: string): boolean {
  return OTHER_SUBJECTS.has(word);
}

/** True when a word of a query names another subject than mail flow. */
export function namesOtherSubject(query: string): boolean {
  return readTokens(query).some(({ term }) => isOtherSubject(term));
}
