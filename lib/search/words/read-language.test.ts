import { expect, test } from "vitest";
import { readLanguage } from "./read-language";

test.each([
  ["Warum kommen die Mails nicht an", "de"],
  ["Zertifikat für SMTP erneuert und nicht gebunden", "de"],
  ["les messages restent dans la file d'attente", "fr"],
  ["el correo no llega a los usuarios", "es"],
  ["la posta non arriva nel server", "it"],
  ["as mensagens não chegam ao servidor", "pt"],
  ["письма не доходят", "ru"],
  ["邮件发不出去", "zh"],
  ["メールが届かない", "ja"],
])("%s is %s", (query, language) => {
  expect(readLanguage(query)).toBe(language);
});

test.each(["mail is slow", "exchange does not send as a user", "451 4.7.0", "de-list our IP", "α β γ", ""])(
  "%j is in none of the languages",
  (query) => {
    expect(readLanguage(query)).toBeUndefined();
  },
);
