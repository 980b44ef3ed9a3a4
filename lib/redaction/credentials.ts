import { isKnownWord, wordParts } from "./known-words";
import { hiding, type Rule } from "./pieces";

/** What a password is called in the languages that Exchange's tools speak, and what else opens a door. */
const SECRET_LABELS = [
  "password|passwd|pwd|passphrase|passcode|pin|secret|client[_ -]?secret|shared[_ -]?secret|api[_ -]?key|access[_ -]?key|account[_ -]?key|private[_ -]?key|sharedaccesskey|token|access[_ -]?token|refresh[_ -]?token|id[_ -]?token|session[_ -]?key|cookie|set-cookie|credentials?",
  "passwort|kennwort|geheimnis|mot de passe|contraseña|contrasena|clave|senha|palavra-passe|wachtwoord|lösenord|adgangskode|passord|salasana|hasło|haslo|heslo|jelszó|parola|parolă|şifre|sifre|пароль|секрет|パスワード|密码|密碼|암호",
].join("|");

const LABEL = `(?<![\\p{L}\\p{N}])(?:[\\p{L}\\p{N}]+[_-])?(?:${SECRET_LABELS})`;

/** What stands between quotation marks, or a word up to what ends a setting. */
const QUOTED_OR_WORD = `"[^"\\r\\n]+"|'[^'\\r\\n]+'|[^\\s"'<>&,]+`;

/** AUTH is followed by a mechanism and, maybe, by what proves who the client is (RFC 4954). */
const AFTER_AUTH =
  /(\bAUTH[ \t]+[A-Z][A-Z0-9-]*[ \t]+)(?!(?:LOGIN|PLAIN|NTLM|GSSAPI|XOAUTH2|OAUTHBEARER|[A-Z]+-(?:MD5|SHA\S*))\b|(?:mechanism|command|is|was|failed)\b)([A-Za-z0-9+/=_-]{2,})/gi;

/** The answer to a challenge is a line of nothing but base64. */
const CHALLENGE = /(\b334[ -])([A-Za-z0-9+/=]{4,})/g;

/** Base64 that no word looks like: padded, or long with capitals, small letters and digits mixed. */
const PADDED =
  /(?<![A-Za-z0-9+/=_-])(?=[A-Za-z0-9+/]{0,400}={1,2})[A-Za-z0-9+/]{6,400}={1,2}(?![A-Za-z0-9+/=])/g;
const UNPADDED =
  /(?<![A-Za-z0-9+/=_.\\-])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])(?=[A-Za-z0-9+/_-]*\d)(?!\w+-\w+-\w+-)[A-Za-z0-9+/_-]{20,}(?![A-Za-z0-9+/=_.\\-])/g;

/** Passwords, keys, tokens and what proves an identity on the wire. */
export const CREDENTIAL_RULES: readonly Rule[] = [
  hiding("secret", /(-----BEGIN [A-Z0-9 ]+-----)([\s\S]{1,20000}?)(-----END [A-Z0-9 ]+-----|$)/g),
  hiding("secret", /(\b(?:proxy-)?authorization\s{0,3}:\s{0,3}(?:[A-Za-z]{3,20}[ \t]+)?)([^\s,;"']+)/gi),
  hiding("secret", /(\b(?:Bearer|Basic|Negotiate|NTLM)[ \t]+)([A-Za-z0-9+/=._~-]{8,})/g),
  hiding("secret", /(?<![\w.])()(eyJ[\w-]{5,}\.[\w-]+(?:\.[\w-]*)?)/g),
  hiding(
    "secret",
    /([?&](?:sig|sv|se|code|key|token|auth|ticket|password|pwd|secret|access_token)=)([^&\s"'<>]+)/gi,
  ),
  {
    pattern: /(:\/\/)([^\s/@:]+):([^\s/@]+)(@)/g,
    split: ([, start = "", user = "", password = "", end = ""]) => [
      start,
      { kind: "user", text: user },
      ":",
      { kind: "secret", text: password },
      end,
    ],
  },
  hiding("secret", AFTER_AUTH),
  hiding("secret", CHALLENGE),
  // JSON and XML.
  hiding("secret", new RegExp(`("${LABEL}"\\s{0,5}:\\s{0,5}")([^"\\r\\n]+)(")`, "giu")),
  hiding("secret", new RegExp(`(<${LABEL}[^<>\\r\\n]{0,80}>)([^<>\\r\\n]+)(<)`, "giu")),
  // At the beginning of a line the secret is all that follows; elsewhere the next word, or up to the end of the setting.
  hiding("secret", new RegExp(`(^[ \\t>|*-]{0,20}${LABEL}[ \\t]{0,40}:[ \\t]{0,20})(\\S[^\\r\\n]*)`, "gimu")),
  hiding(
    "secret",
    new RegExp(
      `(${LABEL}[ \\t]{0,20}=[ \\t]{0,20})("[^"\\r\\n]+"|'[^'\\r\\n]+'|[^\\r\\n&"'<>]+?)(?=;\\s*[\\p{L} ]+=|;?\\s*$|&|["'<>]|[ \\t]{2,}|,\\s*[\\p{L} ]+=)`,
      "gimu",
    ),
  ),
  hiding("secret", new RegExp(`(${LABEL}[ \\t]{0,20}:[ \\t]{0,20})(${QUOTED_OR_WORD})`, "giu")),
  hiding(
    "secret",
    new RegExp(`(${LABEL}[ \\t]+(?:is|was|ist|war|est|es|è)[ \\t]+:?[ \\t]{0,3})(${QUOTED_OR_WORD})`, "giu"),
  ),
  hiding("secret", /(\b(?:password|passwort|kennwort|pwd|pin|passcode|token)[ \t]+)((?=\S*\d)[^\s,;]+)/gi),
  // Parameters of PowerShell and of other programs.
  hiding(
    "secret",
    /(\s--?(?:password|pwd|pass|p|secret|token|apikey|clientsecret)[ \t:=]+)("[^"\r\n]+"|'[^'\r\n]+'|[^\s$(-]\S*)/gi,
  ),
  hiding("secret", /(ConvertTo-SecureString\s+(?:-String\s+)?)("[^"\r\n]+"|'[^'\r\n]+'|[^\s$-]\S*)/gi),
  {
    pattern: PADDED,
    // "RecipientStatus=" is a setting without a value.
    split: ([text]) =>
      !/\d/.test(text) && wordParts(text).every(isKnownWord) ? [text] : [{ kind: "secret", text }],
  },
  hiding("secret", UNPADDED),
];
