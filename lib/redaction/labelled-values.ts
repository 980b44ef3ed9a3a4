import type { IdentifierKind, Piece, Rule } from "./pieces";

/** Labels before a user, a host or a name, in the languages in which Windows and Exchange write them. */
const LABELS: readonly { readonly kind: IdentifierKind; readonly labels: readonly string[] }[] = [
  {
    kind: "user",
    labels: [
      "(?:target |client |caller |logon |subject |sender |primary )?(?:user|account|user[ _-]?name|account[ _-]?name|samaccount[ _-]?name|logon[ _-]?name|login|logon|mailbox|alias|owner|manager|contact|caller|run[ _-]?as|upn|user[ _-]?principal[ _-]?name|impersonated user|authenticated user|sender|recipients?|recipient[ _-]?address|sender[ _-]?address|return[ _-]?path)",
      "benutzer(?:name)?|konto(?:name)?|kontodomäne|anmeldename|postfach|absender|empfänger|besitzer",
      "utilisateur|nom d['’]utilisateur|compte|nom du compte|boîte aux lettres|expéditeur|destinataire",
      "usuario|nombre de usuario|cuenta|nombre de (?:la )?cuenta|buzón|remitente|destinatario",
      "utente|nome utente|nome account|cassetta postale|mittente|destinatario",
      "użytkownik|nazwa użytkownika|konto|nazwa konta|skrzynka pocztowa|nadawca|odbiorca",
      "usuário|utilizador|nome de (?:usuário|utilizador)|conta|nome da conta|caixa de correio|remetente|destinatário",
      "gebruiker(?:snaam)?|accountnaam|postvak|afzender|ontvanger|användare|användarnamn|bruger(?:navn)?|bruker(?:navn)?|käyttäjä|uživatel|felhasználó|kullanıcı",
      "пользователь|имя пользователя|уч[её]тная запись|имя уч[её]тной записи|почтовый ящик|отправитель|получатель",
      "用户|用户名|帐户|帐户名|账户|邮箱|发件人|收件人|ユーザー|ユーザー名|アカウント|アカウント名|メールボックス|差出人|送信者|受信者",
    ],
  },
  {
    kind: "host",
    labels: [
      "(?:originating |source |target |remote |client |mailbox |database |active )?(?:server|machine|computer|host|workstation)(?:[ _-]?name)?|pscomputer[ _-]?name|domain[ _-]?controller|global[ _-]?catalog|smart[ _-]?hosts?|next[ _-]?hop[ _-]?domain|fqdn|remote[ _-]?host|client-hostname|server-hostname|network[ _-]?name|dns[ _-]?(?:server|name)|reporting-mta|remote-mta|received-from-mta|dc",
      "rechner(?:name)?|computername|servername|quellserver|arbeitsstation",
      "ordinateur|serveur|nom de l['’]ordinateur|nom du serveur|equipo|servidor|nombre del (?:equipo|servidor)|nome (?:computer|server)|komputer|serwer|computador|nome do computador|dator|datamaskin|tietokone|počítač|számítógép|bilgisayar",
      "компьютер|сервер|имя компьютера|имя сервера|计算机|服务器|コンピューター|コンピュータ|サーバー",
    ],
  },
  {
    kind: "name",
    labels: [
      "display[ _-]?name|full[ _-]?name|given[ _-]?name|first[ _-]?name|last[ _-]?name|surname|sn|initials|company|organi[sz]ation|department|office|title|street|city|(?:account |user |logon )?domain(?:[ _-]?name)?|tenant|customer|site|identity|distinguished[ _-]?name|legacy[ _-]?exchange[ _-]?dn|description of the server|friendly[ _-]?name|issued (?:to|by)|issuer",
      "anzeigename|vorname|nachname|firma|abteilung|domäne|standort|nom complet|nom d['’]affichage|prénom|société|domaine|nombre completo|nombre para mostrar|empresa|dominio|nome completo|nome visualizzato|azienda|nazwa wyświetlana|imię|nazwisko|firma|domena|nome para exibição|domínio",
      "отображаемое имя|имя|фамилия|организация|домен|显示名称|姓名|公司|域|表示名|氏名|会社|ドメイン",
    ],
  },
  {
    kind: "subject",
    labels: ["(?:message[ _-]?)?subject|betreff|objet|asunto|oggetto|temat|assunto|тема|主题|件名"],
  },
];

/** Short labels of a mail's head: only at the beginning of a line. */
const HEAD =
  "from|to|cc|bcc|reply-to|von|an|de|à|para|da|a|od|do|от|кому|копия|sender|x-original-to|delivered-to";

/** Values that name nobody, in several languages. */
const NOBODY =
  /^(?:n\/?a|not available|nicht zutreffend|non disponible|no disponible|none|null|-|system|local system|network service|anonymous(?: logon)?|everyone|true|false|yes|no|unknown|\$null|\{\}|<>|\d+)$/i;

const VALUE = '[^\\s<>"(){}|;,][^\\r\\n<>"(){}|;\\t]*?';

/** A value ends with the line, with two spaces, or where the next setting begins. */
const END = '(?=\\s*$|[\\r\\n<>"(){}|;\\t]|\\s{2,}|,\\s*[\\p{L} -]+[:=]|\\s+[\\p{L}-]+\\s?[=:](?!\\S*\\\\))';

function labelRule(kind: IdentifierKind, labels: string, before: string): Rule {
  return {
    pattern: new RegExp(
      `(${before}["']?(?:${labels})["']?[ \\t]{0,60}[:=：][ \\t]{0,20}["'{]?)(${VALUE})${END}`,
      "gimu",
    ),
    split: ([, label = "", value = ""]): readonly Piece[] => {
      const text = value.replace(/["'.,\s]+$/, "");
      const rest = value.slice(text.length);
      return text === "" || NOBODY.test(text) ? [label, value] : [label, { kind, text }, rest];
    },
  };
}

/** Values behind a label that says what they are. */
export const LABELLED_RULES: readonly Rule[] = [
  ...LABELS.map(({ kind, labels }) => labelRule(kind, labels.join("|"), "(?<![\\p{L}\\p{N}])")),
  labelRule("name", HEAD, "^[ \\t>|]{0,20}"),
  {
    // A name before an address that was found: `Jo Smith <`.
    pattern:
      /((?:^|[:;,>"'\s])\s{0,3})("?)(\p{Lu}[\p{L}'’.-]+(?:,?\s\p{Lu}[\p{L}'’.-]*){1,3})("?\s{0,3}<)$/gmu,
    split: ([, before = "", quote = "", name = "", after = ""]) => [
      before + quote,
      { kind: "name", text: name },
      after,
    ],
  },
];
