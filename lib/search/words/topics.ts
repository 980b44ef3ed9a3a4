import type { Area } from "@/lib/mail-flow/area";

/** A matter of mail flow as administrators put it in plain words, whatever words its articles use. */
export type Topic = {
  readonly name: string;
  readonly area: Area;
  /** All of these must stand in the folded query (lower case, no accents). */
  readonly asked: readonly RegExp[];
  /** Many faults show so; a narrower topic beside it says more. */
  readonly isGeneral?: boolean;
  /** An article of the area that says this in its title or summary is one about the topic itself. */
  readonly about: RegExp;
};

const MAIL =
  /\b(e-?)?mails?\b|\bmessages?\b|\bqueues?\b|\bqueued\b|\bnachrichten?\b|\bcourriels?\b|\bcorreos?\b|\bposta\b|\bpoczt|письм|писем|почт|сообщен|邮件|郵件|メール|메일|البريد/u;
const QUEUE =
  /\bqueues?\b|\bqueued\b|\bwarteschlangen?\b|\bfile d'attente\b|\bfiles d'attente\b|\bcolas?\b|\bcoda\b|\bkolejk|\bfilas?\b|\bfronta\b|очеред|队列|隊列|キュー|큐|대기열/u;
const WAITS =
  /\bstuck\b|\bremains?\b|\bstays?\b|\bsit(s|ting)?\b|\bnot processed\b|\bhang(s|ing)?\b|\bpil(e|es|ing)\b|\bbuild(s|ing)? up\b|\bbacklog\b|\bnot (leaving|moving|going out|delivered)\b|\bretry\b|\bhangen\b|\bbloque|\bdetenid|\bbloccat|\bpres[ao]s?\b|\bfestgehalten\b|застрял|завис|卡住|滞留|堆积|溜まる/u;
const CERTIFICATE =
  /\bcert(s|ificates?)?\b|\blet'?s ?encrypt\b|\bzertifikate?\b|\bcertificats?\b|\bcertificados?\b|\bcertificat[oi]\b|\bcertificaat\b|\bcertyfikat|сертификат|证书|憑證|証明書|인증서/u;
const LOGIN =
  /\bauth(enticate|enticates|entication)?\b|\blog ?[io]n\b|\bcredentials?\b|\bpasswords?\b|\banmeldung\b|\bauthentifi|\bautentica|\buwierzytelni|аутентиф|проверк[аи] подлинности|身份验证|認証|인증/u;
const SERVERS =
  /\b(between|among)\b.*\b(servers?|sites?|mailbox|exchange)\b|\b(to|from) (another|other|the other|second|new)\b.*\bservers?\b|\binternal\b.*\b(old|new|20\d\d) (20\d\d )?(exchange )?servers?\b|\bservers?\b.*\beach other\b|\bserver[- ]to[- ]server\b|\b20\d\d (to|and|from|und|nach|et|vers|y|a|e) (exchange )?20\d\d\b|\bzwischen\b.*\bservern\b|\bentre\b.*\b(serveurs?|servidores)\b|между серверами|服务器之间/u;

const MAIL_FLOW =
  /\bsmtp\b|\bconnectors?\b|\brelay|\btransport|\bdeliver|\bsen[dt]|\breceiv|\bndrs?\b|\bdsns?\b|\bbounce|\btls\b|\bstarttls\b|\behlo\b|\bhelo\b|\bmx\b|\bdns\b|\bspam\b|\bjournal|\brout(e|es|ing)\b|\bhops?\b|\bpickup\b|\breplay\b|\bedge\b|\brecipients?\b|\bsenders?\b|\bpoison\b|\bback ?pressure\b|\bkerberos\b|\bspns?\b|\bcertificates?\b|\bport \d/;

/** True when a folded query speaks of mail itself. */
export function speaksOfMail(foldedQuery: string): boolean {
  return MAIL.test(foldedQuery);
}

/** True when a folded query has any word of mail flow. */
export function speaksOfMailFlow(foldedQuery: string): boolean {
  return speaksOfMail(foldedQuery) || MAIL_FLOW.test(foldedQuery);
}

/** The table of topics. Its words are those of the field, in English and the languages that readers write in. */
export const TOPICS: readonly Topic[] = [
  {
    name: "mail between servers",
    isGeneral: true,
    area: "server-authentication",
    asked: [SERVERS],
    about: /between exchange servers|authentication failure|exchange server authentication/,
  },
  {
    name: "Kerberos and clocks",
    area: "server-authentication",
    asked: [
      /\bkerberos\b|\bclocks?\b|\btime (skew|difference|sync|drift)|\bspns?\b|\bsetspn\b|\bsecure channel\b|\buhrzeit\b|\bheure\b.*\bdecal/,
    ],
    about: /kerberos|clock|time|service principal|secure channel/,
  },
  {
    name: "mail waits in a queue",
    isGeneral: true,
    area: "message-expiry",
    asked: [QUEUE, WAITS],
    about: /queue|slow|late/,
  },
  {
    name: "retrying and suspending queues",
    area: "message-expiry",
    asked: [
      QUEUE,
      /\bretry(ing)?\b|\bresubmit|\bsuspend|\bresum(e|ing)\b|\bfrozen\b|\bfreez|\bthaw\b|\bexport(ing)? (the )?(messages|queue)|\b(delete|purge|clear|flush|empty|clean)(ing|ed)?\b/,
    ],
    about: /retry|suspend|resume|resubmit|export|last error/,
  },
  {
    name: "outgoing mail waits",
    isGeneral: true,
    area: "connections",
    asked: [
      /\b(outgoing|outbound|external|internet)\b|\bnot going out\b|\bto (one|some|a|certain|other) domains?\b|\bausgehend|\bsortant|\bsaliente/,
      /\bstuck\b|\bfail(s|ed|ing)?\b|\bbounced?\b|\bqueues?\b|\bnot\b|\bcannot\b|\bcan't\b|\bno\b|\bblocked\b|\bhangen\b|\bbloque/,
    ],
    about: /next hop|outbound|outside|connection|port 25/,
  },
  {
    name: "slow mail",
    isGeneral: true,
    area: "message-expiry",
    asked: [
      MAIL,
      /\bslow(ly)?\b|\blate\b|\bdelay(s|ed|ing)?\b|\btak(e|es|ing)\b.{0,12}\b(hours?|minutes?|long|ages|forever)\b|\b(hours?|minutes|days) (late|later|to arrive)\b|\bnext (day|morning)\b|\bafter \d+ (hours?|minutes|days)\b|\blangsam\b|\bverzoger|\bretard|\blent(s|e|o|a)?\b|\bopoznien|задерж|медленн|延迟|遅延|지연/,
    ],
    about: /slow|late|delayed/,
  },
  {
    name: "expired mail",
    area: "message-expiry",
    asked: [MAIL, /\bexpir(e|es|ed|y|ation)\b|\babgelaufen\b|\bexpire\b|\bcaduca|истек|过期|過期/],
    about: /expired/,
  },
  {
    name: "back pressure",
    area: "back-pressure",
    asked: [
      /\bback-? ?pressure\b|\bsystem resources\b|\bsystemressourcen\b|\bressources systeme\b|\brecursos del sistema\b|\bresource pressure\b|\blow (disk|memory)\b|\bdisk space\b|\b(memory|ram)\b.{0,15}\b(high|low|full|pressure|usage)\b|\b(because of|insufficient|not enough) (memory|ram|(system )?resources)\b|\bversion buckets?\b|\bmail\.que\b.*\b(large|big|huge|grow\w*|full|gross|gran\w+)\b|\b(disk|drive|volume|partition)\b.{0,25}\b(full|fills|filling|filled)\b|\bfill(s|ed|ing)?\b.{0,15}\b(disk|drive|volume|partition)\b|\bout of (disk|memory)\b|\bfestplatte voll\b|\bdisque plein\b|\bdisco (lleno|pieno|cheio)\b|мест[оа] на диске|磁盘空间|ディスク容量/,
    ],
    about: /back pressure|disk|memory/,
  },
  {
    name: "certificate",
    isGeneral: true,
    area: "tls-certificates",
    asked: [CERTIFICATE],
    about: /certificate/,
  },
  {
    name: "expired certificate",
    area: "tls-certificates",
    asked: [
      CERTIFICATE,
      /\bexpir|\brenew|\babgelaufen\b|\berneuert\b|\bcaduc|\bscadut|\bverlopen\b|\bwygas|\bvencid|истек|просроч|过期|期限切れ|만료/,
    ],
    about: /expired|renewed/,
  },
  {
    name: "TLS",
    isGeneral: true,
    area: "tls-certificates",
    asked: [/\bstarttls\b|\bssl\b|\btls ?(1\.\d)?\b/],
    about: /\btls|starttls/,
  },
  {
    name: "device or application relay",
    area: "relay",
    asked: [
      /\b(printers?|scanners?|copiers?|mfps?|multifunction|devices?|scan to (e-?mail|mail)|drucker|kopierer|imprimantes?|impresoras?|stampant[ei]|drukark|принтер|сканер|打印机|複合機)\b/u,
      /\brelay|\bmails?\b|\be-?mails?\b|\bscan|\bsmtp\b|\bsend/,
    ],
    about: /printer|scanner|device|relay/,
  },
  {
    name: "mail of applications",
    isGeneral: true,
    area: "relay",
    asked: [
      /\b(nas|ups|cameras?|web ?(servers?|sites?)|erp|crm|sap|applications?|apps?|scripts?|monitoring|alerts?|alarms?|anwendung(en)?|programm|logiciel|aplicacion|applicazione|aplikacj\w+)\b|приложени|программ|应用|アプリ/u,
      /\b(outside|external|internet|relay\w*|rejected|refused|denied|smtp|not (delivered|sent|sending))\b|\bcan(no|')?t (send|e-?mail)\b/,
      /^(?!.*\b(log(ged|ging)? ?[io]n|logons?|auth\w*|passwords?|credentials?|send as|sendas|on behalf|permissions?)\b)/,
    ],
    about: /relay|device|application/,
  },
  {
    name: "relay",
    area: "relay",
    asked: [/\brelay(s|ing|ed)?\b|\brelayer\b|中继|リレー|릴레이|ретрансляц/u],
    about: /relay/,
  },
  {
    name: "guessed passwords",
    area: "client-authentication",
    asked: [
      /\bbrute[- ]?force\b|\bpassword (guess|spray|attack)|\b(guess|try|tries|trying)\b.*\bpasswords?\b|\blocked out\b|\block(ed)? ?outs?\b/,
      /\bsmtp\b|\bmails?\b|\blog ?[io]n|\bexchange\b|\bpasswords?\b|\baccounts?\b/,
    ],
    about: /password/,
  },
  {
    name: "login over SMTP",
    isGeneral: true,
    area: "client-authentication",
    asked: [LOGIN, /\bsmtp\b|\b587\b|\bconnector\b|\brelay\b|\bsmart ?host\b/],
    about: /login|log in|authenticat|credentials/,
  },
  {
    name: "block lists",
    area: "reputation-hybrid",
    asked: [
      /\bblack-?list(s|ed|ing)?\b|\bblock[- ]?list(s|ed)?\b|\bden(y|ied)[- ]?list(s|ed)?\b|\bde-?list(ed|ing)?\b|\bs31[45]0\b|\bblock(s|ed|ing)? (our|my|the) (ip|server|domain)\b|\b(ip|sender|domain|address)\b.*\bbanned\b|\bbanned\b.*\bip\b|\bspamhaus\b|\brbls?\b|\breputation\b|черн\S+ спис|黑名单|ブラックリスト/u,
    ],
    about: /banned|block|reputation/,
  },
  {
    name: "SPF, DKIM and DMARC",
    area: "reputation-hybrid",
    asked: [/\bspf\b|\bdkim\b|\bdmarc\b/],
    about: /spf|dkim|dmarc/,
  },
  {
    name: "mail to or from Microsoft 365",
    isGeneral: true,
    area: "reputation-hybrid",
    asked: [
      /\bhybrid\b|\b(office|microsoft|o|m) ?365\b|\bexo\b|\bcentrali[sz]ed (mail|transport)|\bexchange online\b|\beop\b|\btenant\b|混合/u,
      /\bon-?prem|\breject|\bblock|\bdrop|\bthrottl|\bmail ?flow\b|\bmails?\b|\bmessages?\b|\bconnector/,
    ],
    about: /exchange online|microsoft 365|hybrid/,
  },
  {
    name: "mail loop",
    area: "mail-loops",
    asked: [
      /\bmail ?loops?\b|^(?=.*\b(e?mails?|messages?|smtp|relay|domains?|edge|hub|hybrid|ndrs?|exchange|connectors?|rout|forward))(?=.*(\bloop(s|ed|ing)?\b|\bback and forth\b|\bping-? ?pong\b|\bendless|\binfinite))|\bhop count\b|\btoo many hops\b|\bhops\b|\bboucle\b|\bbucle\b|\bschleife\b|петл|邮件循环|ループ/,
    ],
    about: /loop|circle|hop/,
  },
  {
    name: "attachments and scanning",
    area: "agents-poison-messages",
    asked: [/\battach(ments?|ed)\b|\banhang\b|\bpieces? jointes?\b|\badjuntos?\b/, WAITS],
    about: /scan|malware|crash|agent/,
  },
  {
    name: "malware filter",
    area: "agents-poison-messages",
    asked: [
      /\b(anti-?)?malware\b|\banti-?virus\b|\bfip-?fs\b|\bscan engine\b|\btransport agents?\b|\banti-?spam agent/,
    ],
    about: /malware|agent|scan/,
  },
  {
    name: "poison messages",
    area: "agents-poison-messages",
    asked: [/\bpoison(ed)?\b|\bsubmission queue\b|\bmessage recall\b/],
    about: /poison/,
  },
  {
    name: "transport rules",
    area: "transport-service",
    asked: [
      /\b(mail ?flow|transport) rules?\b|\btransportregeln?\b|\bregles? de (flux|transport)\b/,
      /\bnot?\b|\bfail|\bignored?\b|\bstop|\bbroken?\b|\bdoes ?n[o']?t\b|\bload/,
    ],
    about: /rules/,
  },
  {
    name: "Transport service",
    isGeneral: true,
    area: "transport-service",
    asked: [
      /\btransport ?(service|dienst)?\b|\bedgetransport\b|\bcomponents?\b.*\binactive\b|\bmaintenance\b/,
      /\bstart|\bcrash|\bstop(s|ped|ping)?\b|\bhang|\binactive\b|\bstuck\b|\brestart|\bnot (running|available)\b|\bterminat|\bdown\b/,
    ],
    about: /transport|service|component/,
  },
  {
    name: "queue database",
    area: "transport-service",
    asked: [/\bmail\.que\b|\bqueue database\b|\btransport database\b/],
    about: /queue database|transport database|mail\.que/,
  },
  {
    name: "lost mail",
    isGeneral: true,
    area: "transport-service",
    asked: [
      MAIL,
      /\bvanish|\bdisappear|\blost\b|\bnever (got|arriv|receiv|came|deliver)|\bnot (arriv\w*|receiv\w*|deliver\w*|coming)\b|\bdrafts\b|\bmissing\b|\b(inbound|incoming|mail ?flow)\b.{0,20}\b(stop|fail|halt|broke|down|dead)|\bno (inbound|incoming|new|external|internet) (e-?)?mails?\b|\bkommen nicht an\b|\bkommt nicht an\b|\bnicht (zugestellt|empfangen)\b|не (приход|доход|доставля)|收不到|届かない/,
    ],
    about: /arrive|inactive|stuck/,
  },
  {
    name: "mail that stays in the outbox or in drafts",
    area: "dns-routing",
    asked: [/\b(outbox|drafts?)\b/, /\bmails?\b|\be-?mails?\b|\bmessages?\b|\bsend|\bstuck\b|\bexchange\b/],
    about: /adapter/,
  },
  {
    name: "groups closed to outside senders",
    area: "recipients",
    asked: [
      /\b(distribution (groups?|lists?)|(mailing|team|e-?mail) lists?|groups?|dls?)\b/,
      /\b(external|outside|internet)\b/,
    ],
    about: /inside senders/,
  },
  {
    name: "full mailbox",
    area: "mailbox-quota",
    asked: [
      /\b(mailbox|inbox|quota)\b.*\b(full|exceed(s|ed|ing)?|over|limit reached|reached\b.*\blimits?|storage limits?|maximum (mailbox )?size)\b|\bfull (mailbox|inbox)\b|\bquota\b|\bpostfach\b.*\bvoll\b|\bboite\b.*\bpleine\b|\bbuzon\b.*\bllen[oa]\b|\bcasella\b.*\bpiena\b|\bskrzynk\w+\b.*\bpeln|ящик\S* переполн|邮箱已满|メールボックスがいっぱい/u,
    ],
    about: /full|quota/,
  },
  {
    name: "message size",
    area: "message-size",
    asked: [
      /\b\d+ ?mb\b|\b(big|large|huge) (attachments?|pdfs?|files?|e-?mails?|messages?)\b|\bmax(imum)? (send|receive|attachment) size\b|\b(too (large|big)|message size|size limit|maximum size|attachment size|larger? than|zu gross|trop (gros|volumineux)|demasiado grande|troppo grande)\b|слишком больш|太大|大きすぎ/u,
      /^(?!.*\bmail\.que\b)/,
    ],
    about: /large|size/,
  },
  {
    name: "limits of connections",
    area: "connections",
    asked: [
      /\bmaxinbound\w*|\bmaxoutbound\w*|\btoo many (concurrent )?connections\b|\bconnections? (limit|rate)|\bmaximum (number of )?(\w+ )?connections\b/,
    ],
    about: /connection/,
  },
  {
    name: "name resolution and routing",
    area: "dns-routing",
    asked: [
      /\bdns\b|\bmx\b|\bname resolution\b|\bnslookup\b|\bunreachable queue\b|\brouting (table|group|topology)\b|\bsmart hosts?\b/,
    ],
    about: /dns|route|routing|smart host/,
  },
  {
    name: "send connectors",
    isGeneral: true,
    area: "dns-routing",
    asked: [
      /\bsend ?connectors?\b|\b(no|wrong|missing|outbound) connectors?\b|\baddress ?spaces?\b|\bsendeconnector|\bconnecteurs? d'envoi\b|\bconector(es)? de envi/,
      /^(?!.*\b(cert\w*|tls\w*|ssl)\b)/,
    ],
    about: /send connector|route|routing|smart host/,
  },
  {
    name: "unreachable queue",
    area: "dns-routing",
    asked: [/\bunreachable\b|\bno route\b/, /\bqueue|\bmails?\b|\bmessages?\b|\bmailbox/],
    about: /unreachable|no route|route/,
  },
  {
    name: "Edge servers",
    area: "edge-transport",
    asked: [
      /\bedge ?sync(hronization)?\b|\bedge (server|transport|subscription|role)s?\b|\b(re-?)?subscri\w+\b.*\bedge\b|\bedge\b.*\b(subscri|adam\b|ad ?lds\b)/,
    ],
    about: /edge/,
  },
  {
    name: "sending as somebody else",
    area: "sender-permissions",
    asked: [
      /\bsend[- ]?as\b|\b(wrong|different|other) (from|sender)( address)?\b|\bon behalf\b|sendasdenied\b|\bsenden als\b|\benvoyer en tant que\b|\benviar como\b/,
    ],
    about: /send as|on behalf|send/,
  },
  {
    name: "too many recipients",
    area: "recipients",
    asked: [/\btoo many\b|\blimit\b|\bexceed/, /\brecipients?\b/],
    about: /too many recipients/,
  },
  {
    name: "unknown recipients",
    area: "recipients",
    asked: [
      /\buser unknown\b|\b(recipient|user|address)\b.*\b(not found|does not exist|unknown)\b|\bunbekannter? (empfanger|benutzer)\b|\bdestinataire\b.*\b(introuvable|inconnu)\b|\bimceaex\b|\bx\.?500\b|получател\S+ не найден|收件人/u,
    ],
    about: /recipient|address/,
  },
  {
    name: "ports and firewalls",
    area: "connections",
    asked: [
      /\bport 25\b|\bfirewalls?\b|\bsonic ?wall\b|\bforti(gate|net)\b|\bcheck ?point\b|\bpalo ?alto\b|\bwatchguard\b|\bpfsense\b|\bmikrotik\b|\bmtu\b|\bpix\b|\basa\b|\btelnet\b|\bconnection (dropped|refused|reset|timed out)\b|\bsocket ?error\b|\bwinsock\b/,
    ],
    about: /port|firewall|connection/,
  },
];
