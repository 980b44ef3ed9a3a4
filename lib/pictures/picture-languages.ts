/**
 * The languages in which pictures can be read, by the names of their letters. English letters are loaded with the recognition;
 * those of another language only when the reader asks for them, beside the English ones, because errors stay English.
 */
export const PICTURE_LANGUAGES = { eng: "English", deu: "Deutsch" } as const;

export type PictureLanguage = keyof typeof PICTURE_LANGUAGES;

/** A language by the name of its letters; undefined for any other text. */
export function parsePictureLanguage(text: string): PictureLanguage | undefined {
  return Object.hasOwn(PICTURE_LANGUAGES, text) ? (text as PictureLanguage) : undefined;
}

/** The letters that a picture in this language needs. */
export function lettersFor(language: PictureLanguage): readonly PictureLanguage[] {
  return language === "eng" ? ["eng"] : [language, "eng"];
}
