import type { AskedLanguage } from "@/lib/articles/asked-languages";
import { readTokens } from "./read-tokens";

/** Words that hold sentences together and that hardly any other of these languages has. */
const FUNCTION_WORDS: readonly (readonly [AskedLanguage, ReadonlySet<string>])[] = [
  [
    "de",
    new Set(
      "der die das den dem und nicht kein keine ist sind mit von vom fur auf bei nach zu zum zur im wird werden kann kommt kommen bleiben nur uber seit".split(
        " ",
      ),
    ),
  ],
  [
    "fr",
    new Set("le les des du une est pas ne et dans pour avec sur aux sont impossible vers depuis".split(" ")),
  ],
  [
    "es",
    new Set("el los las una no se y del para con por al desde cuando son esta correo correos".split(" ")),
  ],
  ["it", new Set("il gli della dello non di e nel per con alla dal una sono posta".split(" "))],
  ["pt", new Set("o os as nao um uma do da dos das e em no na para com ao pelo foi".split(" "))],
];

const ACCENTS: readonly (readonly [AskedLanguage, RegExp])[] = [
  ["de", /[äöüß]/i],
  ["fr", /[éèêçàùœ]/i],
  ["es", /[ñ¿¡]/i],
  ["pt", /[ãõ]|ção|ções/i],
];

/** The language of a query, where phrases in it may help; undefined for English and others. */
export function readLanguage(query: string): AskedLanguage | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query)) return "ja";
  if (/\p{Script=Han}/u.test(query)) return "zh";
  if (/\p{Script=Cyrillic}/u.test(query)) return "ru";
  const terms = readTokens(query).map(({ term }) => term);
  const accented = ACCENTS.find(([, pattern]) => pattern.test(query))?.[0];
  const counted = FUNCTION_WORDS.map(([language, words]) => ({
    language,
    count: terms.filter((term) => words.has(term)).length + (language === accented ? 1.5 : 0),
  }));
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count >= 1.5 ? best.language : undefined;
}
