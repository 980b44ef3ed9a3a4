const ENDINGS: readonly { readonly ending: RegExp; readonly becomes: string; readonly atLeast: number }[] = [
  { ending: /ies$/, becomes: "y", atLeast: 5 },
  { ending: /(?<=ss|x|z|ch|sh)es$/, becomes: "", atLeast: 5 },
  { ending: /(?<![suia])s$/, becomes: "", atLeast: 4 },
];

const VERB_ENDINGS: readonly { readonly ending: RegExp; readonly atLeast: number }[] = [
  { ending: /(?<=al|nt|ed)ly$/, atLeast: 7 },
  { ending: /ing$/, atLeast: 6 },
  { ending: /ed$/, atLeast: 5 },
  { ending: /(?<=at|ct|pt|it|ut)ion$/, atLeast: 7 },
];

/**
 * The common part of an English word's forms: authenticates, authenticated, authentication → "authenticat".
 * Only a light cut: words that differ in meaning must not meet.
 */
export function stemWord(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const plural = ENDINGS.find(({ ending, atLeast }) => word.length >= atLeast && ending.test(word));
  const singular = plural ? word.replace(plural.ending, plural.becomes) : word;
  const verb = VERB_ENDINGS.find(
    ({ ending, atLeast }) => singular.length >= atLeast && ending.test(singular),
  );
  const root = verb ? singular.replace(verb.ending, "") : singular;
  const single = verb ? root.replace(/([bdgmnprt])\1$/, "$1") : root;
  return single.length > 4 ? single.replace(/e$/, "") : single;
}
