export type EventField =
  | "log"
  | "source"
  | "date"
  | "time"
  | "eventId"
  | "type"
  | "category"
  | "level"
  | "keywords"
  | "user"
  | "computer"
  | "description"
  | "data"
  | "xml";

export type EventLabel = {
  readonly field: EventField;
  readonly locale: string;
  /** The layout that has this label, when only one does. */
  readonly layout?: "vista" | "2003";
};

type Row = readonly [
  locale: string,
  log: string,
  source: string,
  date: string,
  eventId: string,
  category: string,
  level: string,
  keywords: string,
  user: string,
  computer: string,
  description: string,
  xml: string,
];

// English, German and Russian as copied from servers. The other languages were seen in part; a label that does not exist
// does no harm. Several spellings are parted by "|".
const VISTA: readonly Row[] = [
  [
    "en",
    "Log Name",
    "Source",
    "Date|Logged|Date and Time",
    "Event ID|EventID|Event Number",
    "Task Category|Task",
    "Level",
    "Keywords|Keyword",
    "User",
    "Computer|Logging Computer",
    "Description|Message",
    "Event Xml|Event Data",
  ],
  [
    "de",
    "Protokollname",
    "Quelle",
    "Datum",
    "Ereignis-ID",
    "Aufgabenkategorie",
    "Ebene",
    "Schlüsselwörter",
    "Benutzer",
    "Computer",
    "Beschreibung",
    "Ereignis-XML",
  ],
  [
    "ru",
    "Имя журнала",
    "Источник",
    "Дата",
    "Код события",
    "Категория задачи",
    "Уровень",
    "Ключевые слова",
    "Пользователь",
    "Компьютер",
    "Описание",
    "Xml события",
  ],
  [
    "fr",
    "Nom du journal",
    "Source",
    "Date",
    "ID de l'événement|ID d'événement",
    "Catégorie de la tâche",
    "Niveau",
    "Mots clés|Mots-clés",
    "Utilisateur",
    "Ordinateur",
    "Description",
    "XML de l'événement|Xml d'événement",
  ],
  [
    "es",
    "Nombre de registro",
    "Origen",
    "Fecha",
    "Id. del evento|Id. de evento|Id. del suceso",
    "Categoría de la tarea|Categoría de tarea",
    "Nivel",
    "Palabras clave",
    "Usuario",
    "Equipo",
    "Descripción",
    "XML de evento",
  ],
  [
    "it",
    "Nome registro",
    "Origine",
    "Data",
    "ID evento",
    "Categoria attività",
    "Livello",
    "Parole chiave",
    "Utente",
    "Computer",
    "Descrizione",
    "XML evento",
  ],
  [
    "pl",
    "Nazwa dziennika",
    "Źródło",
    "Data",
    "Identyfikator zdarzenia",
    "Kategoria zadania",
    "Poziom",
    "Słowa kluczowe",
    "Użytkownik",
    "Komputer",
    "Opis",
    "Kod XML zdarzenia",
  ],
  [
    "pt",
    "Nome do Log",
    "Fonte",
    "Data",
    "Identificação do Evento|ID do Evento",
    "Categoria da Tarefa",
    "Nível",
    "Palavras-chave",
    "Usuário|Utilizador",
    "Computador",
    "Descrição",
    "XML do Evento",
  ],
  [
    "zh",
    "日志名称",
    "来源",
    "日期",
    "事件 ID|事件ID",
    "任务类别",
    "级别",
    "关键字",
    "用户",
    "计算机",
    "描述|说明",
    "事件 Xml",
  ],
  [
    "ja",
    "ログの名前",
    "ソース",
    "日付",
    "イベント ID|イベントID",
    "タスクのカテゴリ",
    "レベル",
    "キーワード",
    "ユーザー",
    "コンピューター",
    "説明",
    "イベント XML",
  ],
];

const VISTA_FIELDS: readonly EventField[] = [
  "log",
  "source",
  "date",
  "eventId",
  "category",
  "level",
  "keywords",
  "user",
  "computer",
  "description",
  "xml",
];
const ONLY_VISTA: readonly EventField[] = ["log", "level", "keywords", "xml"];

const OF_2003: readonly (readonly [
  locale: string,
  type: string,
  source: string,
  category: string,
  eventId: string,
  date: string,
  time: string,
  data: string,
])[] = [
  ["en", "Event Type|Type", "Event Source", "Event Category", "", "", "Time", "Data"],
  [
    "de",
    "Ereignistyp",
    "Ereignisquelle",
    "Ereigniskategorie",
    "Ereigniskennung",
    "",
    "Zeit|Uhrzeit",
    "Daten",
  ],
  ["ru", "Тип события", "Источник события", "Категория события", "", "", "Время", "Данные"],
  [
    "fr",
    "Type de l'événement",
    "Source de l'événement",
    "Catégorie de l'événement",
    "ID événement",
    "",
    "Heure",
    "Données",
  ],
  ["es", "Tipo de suceso", "Origen del suceso", "Categoría del suceso", "Id. suceso", "", "Hora", "Datos"],
];

const FIELDS_OF_2003: readonly EventField[] = [
  "type",
  "source",
  "category",
  "eventId",
  "date",
  "time",
  "data",
];

function readTables(): ReadonlyMap<string, readonly EventLabel[]> {
  const labels = new Map<string, EventLabel[]>();
  const add = (spellings: string, label: EventLabel): void => {
    for (const spelling of spellings.split("|"))
      if (spelling !== "")
        labels.set(spelling.toLowerCase(), [...(labels.get(spelling.toLowerCase()) ?? []), label]);
  };
  for (const [locale, ...row] of VISTA)
    row.forEach((spellings, at) => {
      const field = VISTA_FIELDS[at];
      if (field)
        add(spellings, { field, locale, ...(ONLY_VISTA.includes(field) ? { layout: "vista" } : {}) });
    });
  for (const [locale, ...row] of OF_2003)
    row.forEach((spellings, at) => {
      const field = FIELDS_OF_2003[at];
      if (field) add(spellings, { field, locale, layout: "2003" });
    });
  return labels;
}

const LABELS = readTables();

/** What a label means, in each language that has it; empty when it is no label of an event. */
export function eventLabels(text: string): readonly EventLabel[] {
  return LABELS.get(text.toLowerCase()) ?? [];
}

const LAST_LETTERS = new Set([...LABELS.keys()].map((label) => label.slice(-2)));

/** False for most text before a colon, at the price of one look-up: no label ends with these letters. */
export function mayEndEventLabel(text: string): boolean {
  return LAST_LETTERS.has(text.slice(-2).toLowerCase());
}
