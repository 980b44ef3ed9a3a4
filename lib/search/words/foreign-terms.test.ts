import { expect, test } from "vitest";
import { glossQuery } from "./foreign-terms";

test.each([
  ["Die Warteschlange hängt", "queue"],
  ["la file d'attente est bloquée", "stuck"],
  ["no llegan correos", "not arriving"],
  ["certificato scaduto", "expired"],
  ["mensagem recusada", "rejected"],
  ["poczta przychodzi z opóźnieniem", "delayed"],
  ["berichten in wachtrij", "queue"],
  ["taşıma hizmeti başlamıyor", "transport service"],
  ["служба транспорта не запускается", "does not start"],
  ["принтер не отправляет", "printer"],
  ["外部邮件 收不到", "external"],
  ["メールがキューに溜まる", "stuck"],
  ["반송 메일", "bounce"],
  ["fronta čeká, certifikát vypršel", "expired"],
  ["zprávy se neodesílají", "not going out"],
  ["Warteschlange für nicht verarbeitbare Nachrichten", "poison message"],
  ["очередь недостижимых назначений", "unreachable"],
  ["キューの再試行", "retry"],
  ["reprendre une file suspendue", "suspend"],
  ["L'adresse est introuvable", "address"],
  ["Senden im Namen von Kollegen", "send as"],
  ["подписка пограничной роли: пограничная подписка", "edge subscription"],
  ["端口 25 被封", "port 25"],
  ["Namensauflösung schlägt fehl", "dns name resolution"],
])("%j says %j", (query, says) => {
  expect(glossQuery(query)).toContain(says);
});

test.each([
  "messages stuck in the submission queue",
  "external mail is delayed, internal mail is not",
  "routing table could not be read",
  "authentification kerberos",
  "printer cannot relay to an external domain",
  "454 4.7.0",
  "",
])("%j is English already", (query) => {
  expect(glossQuery(query)).toEqual([]);
});
