/** How each language says in one sentence that delivery waits; the words between differ by version. */
const DELAYS: readonly (readonly [locale: string, pattern: RegExp])[] = [
  ["en", /\bdeliver(?:y|ed)\b[^\n]{0,80}\b(?:delayed|yet\b)|\bmessage[^\n]{0,40}\bis (?:being )?delayed\b/i],
  ["de", /Zustellung[^\n]{0,120}verzögert|verzögerte[^\n]{0,40}Zustellung/i],
  ["fr", /(?:remise|distribution|livraison)[^\n]{0,120}retard/i],
  ["es", /entrega[^\n]{0,120}retras/i],
  ["it", /(?:consegna|recapito)[^\n]{0,120}ritard/i],
  ["pl", /(?:dostarcz|doręcz)[^\n]{0,120}opóźni|opóźni[^\n]{0,120}(?:dostarcz|doręcz)/i],
  ["pt", /entrega[^\n]{0,120}(?:atras|adiad)/i],
  ["ru", /доставк[^\n]{0,120}(?:задерж|отложен)|задерж[^\n]{0,120}доставк/i],
  ["zh", /(?:传递|传送|送达|傳遞)[^\n]{0,60}(?:延迟|延遲)|(?:延迟|延遲)[^\n]{0,60}(?:传递|传送|送达|傳遞)/],
  ["ja", /配信[^\n]{0,60}(?:遅延|遅れ)/],
];

const HEAD = 4_000;

/** The language of a notice that a message waits and will be tried again; undefined when the text is none. */
export function readDelayLocale(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return DELAYS.find(([, pattern]) => pattern.test(head))?.[0];
}
