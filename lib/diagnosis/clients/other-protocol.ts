/** How mail is read: by name as a word, in the name of a class or an option ("IMAPStore", "imap_server"), or by port. */
const READS_MAIL =
  /(?<![a-z])(?:imap|pop3|poplib|activesync|cannot get mail)|[\w.-]:(?:993|995|143|110)(?!\d)/i;
const OTHER_SERVICE =
  /(?<![a-z])(?:ldaps?|s?ftp|mysql|postgresql|mssql|autodiscover|ews|kafka|redis|mongodb|amqps?|mqtt|rabbitmq|docker|kube\w+|sshd?|jdbc|odbc|java\.sql|vpn|rdp|webmail|bad gateway|spamd|clamd|firebase|oauth)(?![a-z])|https?:\/\/|\w:(?:22|389|636|443|1433|3306|3389|5432|6379|9092|9093)(?!\d)/i;
/** Installers of programs, the receiving side of Postfix and what watches it: no client speaks, whatever they name. */
const NEVER_A_CLIENT = /\bnpm ERR!|\bpypi\.org|\bnpmjs\.org|postfix\/smtpd\[|\bfail2ban\b|\bcertbot\b/i;
/** `openssl s_client` speaks of STARTTLS whatever it speaks to. */
const STARTS_OTHER = /-starttls\s+(?:imap|pop3|ldap|ftp|xmpp)\b/i;
const SMTP = /smtp|sendmail|postfix|(?<![\d.])(?:25|465|587|2525)(?![\d.])/i;

/** True for a text that names SMTP, by a word or by one of its ports. */
export function namesSmtp(text: string): boolean {
  return SMTP.test(text) || (/starttls/i.test(text) && !STARTS_OTHER.test(text));
}

/** True for a text about reading mail from a mailbox, and not about handing it over. */
export function isAboutReadingMail(text: string): boolean {
  return READS_MAIL.test(text) && !namesSmtp(text);
}

/**
 * True for a text about another service than SMTP. Errors of sockets and TLS read the same for every service, so one that
 * another protocol met is none of mail flow. A text that names SMTP as well is about both.
 */
export function isAboutOtherProtocol(text: string): boolean {
  return (
    NEVER_A_CLIENT.test(text) || ((READS_MAIL.test(text) || OTHER_SERVICE.test(text)) && !namesSmtp(text))
  );
}
