import { EVENT_LEVELS, type EventLevel } from "@/lib/mail-flow/event-level";

const LEVEL_WORDS: Readonly<Record<EventLevel, string>> = {
  Critical:
    "critical critical-error kritisch критический критическое critique crítico critico krytyczny 关键 严重 重大",
  Error: "error fehler ошибка erreur errore błąd erro 错误 エラー",
  Warning: "warning warnung предупреждение avertissement advertencia avviso ostrzeżenie aviso 警告",
  Information:
    "information informationen informationnel informational сведения уведомление информация información informazioni informacje informação informações 信息 情報",
};

/** A level word in any language that we know; undefined when it is none. */
export function readEventLevel(word: string): EventLevel | undefined {
  const wanted = word.trim().toLowerCase().replace(/\s+/g, "-");
  return wanted === ""
    ? undefined
    : EVENT_LEVELS.find((level) => LEVEL_WORDS[level].split(" ").includes(wanted));
}
