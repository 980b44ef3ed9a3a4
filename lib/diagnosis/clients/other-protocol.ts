/** How mail is read: by name as a word, in the name of a class or an option ("IMAPStore", "imap_server"), or by port. */
const READS_MAIL = /(?<![a-z])(?:imap|pop3|poplib)|[\w.-]:(?:993|995|143|110)(?!\d)/i;
const OTHER_SERVICE =
  /(?<![a-z])(?:ldaps?|s?ftp|mysql|postgresql|mssql|autodiscover|ews|kafka|redis|mongodb|amqps?|mqtt|rabbitmq|docker|kube\w+|sshd?|jdbc|odbc|vpn|rdp)(?![a-z])|https?:\/\/|\w:(?:22|389|636|443|1433|3306|3389|5432|6379|9092|9093)(?!\d)/i;
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
  return (READS_MAIL.test(text) || OTHER_SERVICE.test(text)) && !namesSmtp(text);
}
