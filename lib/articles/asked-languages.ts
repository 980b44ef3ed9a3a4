/** Languages other than English in which people ask. */
export const ASKED_LANGUAGES = ["de", "fr", "es", "it", "pt", "ru", "zh", "ja"] as const;

export type AskedLanguage = (typeof ASKED_LANGUAGES)[number];

/** One value for each language. */
export function mapLanguages<Value>(
  valueOf: (language: AskedLanguage) => Value,
): Readonly<Record<AskedLanguage, Value>> {
  return {
    de: valueOf("de"),
    fr: valueOf("fr"),
    es: valueOf("es"),
    it: valueOf("it"),
    pt: valueOf("pt"),
    ru: valueOf("ru"),
    zh: valueOf("zh"),
    ja: valueOf("ja"),
  };
}

/** The phrases by which people ask for a page, by its address. */
export type Phrases = Readonly<Record<string, readonly string[]>>;
