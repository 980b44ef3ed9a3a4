/** Headings of non-delivery reports by language; the server texts below them stay English. */
const NDR_HEADINGS: readonly (readonly [locale: string, pattern: RegExp])[] = [
  [
    "en",
    /Diagnostic information for administrators|Generating server:|Delivery (?:has failed|is delayed) to these recipients|did not reach some or all of the intended recipients/i,
  ],
  [
    "de",
    /Diagnoseinformationen für Administratoren|Generierender Server|Fehler bei der Nachrichtenzustellung|Die Zustellung an folgende Empfänger|hat keine oder nicht alle Empfänger erreicht/i,
  ],
  ["ru", /Диагностические сведения для администраторов|Формирующий сервер|Не удалось выполнить доставку/i],
  ["fr", /Informations de diagnostic pour les administrateurs|Serveur de génération/i],
  ["it", /Informazioni di diagnostica per gli amministratori|Server di generazione/i],
  ["es", /Información de diagnóstico para administradores|Error del servidor/i],
  ["pl", /Informacje diagnostyczne dla administratorów|Oryginalne nagłówki wiadomości/i],
  ["sv", /Genererande server/i],
  [
    "en",
    /Remote Server (?:at \S{1,200} (?:\(\S{1,60}\) )?)?returned '|#SMTP#|Server at \S{1,200} (?:\(\S{1,60}\) )?returned '|^#[45]\d\d[ -]|#[45]\.\d{1,3}\.\d{1,3}\b/im,
  ],
];

/** The language whose headings of a report the text has; English for a server's words alone; undefined for no report. */
export function readReportLocale(text: string): string | undefined {
  return NDR_HEADINGS.find(([, pattern]) => pattern.test(text))?.[0];
}
