import { expect, test } from "vitest";
import { createDiagnoser } from "./diagnose";
import { buildDiagnosisIndex } from "./diagnosis-index";
import { TEST_DOCUMENTS } from "./test-articles";

const diagnose = createDiagnoser(buildDiagnosisIndex(TEST_DOCUMENTS));

test.each([
  [
    "de",
    "Fehler bei der Nachrichtenzustellung an folgende Empfänger",
    "Diagnoseinformationen für Administratoren:",
  ],
  [
    "ru",
    "Не удалось выполнить доставку следующим получателям",
    "Диагностические сведения для администраторов:",
  ],
  ["fr", "Échec de la remise à ces destinataires", "Informations de diagnostic pour les administrateurs :"],
  ["es", "No se pudo entregar a estos destinatarios", "Información de diagnóstico para administradores:"],
  ["it", "Recapito a questi destinatari non riuscito", "Informazioni di diagnostica per gli amministratori:"],
  ["pl", "Dostarczenie do tych adresatów nie powiodło się", "Informacje diagnostyczne dla administratorów:"],
  ["pt", "Falha na entrega a estes destinatários", "Informações de diagnóstico para administradores:"],
  ["zh", "向以下收件人传递失败", "供管理员使用的诊断信息:"],
  ["ja", "次の受信者への配信に失敗しました", "管理者用の診断情報:"],
])(
  "a report in %s is known by its headings, and its reply finds the article",
  (locale, heading, diagnostic) => {
    const report = `${heading}:\n\ninfo@fabrikam.com\n\n${diagnostic}\n\ninfo@fabrikam.com\n#550 5.7.1 Unable to relay ##`;
    const { format, diagnoses } = diagnose(report);
    expect(format).toBe("ndr-text");
    expect(diagnoses[0]?.url).toBe("/codes/550-5.7.1-relay");
    expect(diagnose(`${heading}:\n\ninfo@fabrikam.com`).format, `${locale} without its diagnostic part`).toBe(
      "ndr-text",
    );
  },
);

test.each([
  ["de", "Quelle: MSExchangeTransport\nEreignis-ID: 1035\nEbene: Warnung"],
  ["ru", "Источник: MSExchangeTransport\nКод события: 1035\nУровень: Предупреждение"],
  ["fr", "Source : MSExchangeTransport\nID de l'événement : 1035\nNiveau : Avertissement"],
  ["es", "Origen: MSExchangeTransport\nId. del evento: 1035\nNivel: Advertencia"],
  ["it", "Origine: MSExchangeTransport\nID evento: 1035\nLivello: Avviso"],
  ["pl", "Źródło: MSExchangeTransport\nIdentyfikator zdarzenia: 1035\nPoziom: Ostrzeżenie"],
  ["pt", "Fonte: MSExchangeTransport\nIdentificação do Evento: 1035\nNível: Aviso"],
  ["zh", "来源: MSExchangeTransport\n事件 ID: 1035\n级别: 警告"],
  ["ja", "ソース: MSExchangeTransport\nイベント ID: 1035\nレベル: 警告"],
])("an event in %s is known by its labels", (_, event) => {
  expect(diagnose(event).diagnoses[0]?.eventId).toBe(1035);
});
