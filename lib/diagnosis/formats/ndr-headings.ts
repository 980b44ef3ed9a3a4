/**
 * Headings of non-delivery reports by language; the server texts below them stay English. English, German, Russian and
 * Polish were seen in reports, the others only in part: a heading that does not exist does no harm.
 */
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
  [
    "fr",
    /Informations de diagnostic pour les administrateurs|Serveur de génération|Échec de la remise (?:à|pour)/i,
  ],
  [
    "it",
    /Informazioni di diagnostica per gli amministratori|Server di generazione|Recapito (?:a questi|ai)[^\n]{0,60}non riuscito|Impossibile recapitare/i,
  ],
  [
    "es",
    /Información de diagnóstico para administradores|Servidor de generación|No se pudo entregar|Error al entregar/i,
  ],
  [
    "pl",
    /Informacje diagnostyczne dla administratorów|Oryginalne nagłówki wiadomości|Serwer generujący|Dostarcz[^\n]{0,80}nie powiodło się/i,
  ],
  ["pt", /Informações de diagnóstico para administradores|Servidor de geração|Falha na entrega/i],
  ["zh", /诊断信息|診斷資訊|生成服务器|产生服务器|無法傳遞|未能送达|传递失败/],
  ["ja", /診断情報|生成サーバー|配信できません|配信に失敗/],
  ["nl", /Diagnostische gegevens voor (?:systeem)?beheerders|Server waarop dit bericht is gegenereerd/i],
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
