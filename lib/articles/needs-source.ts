// "Default Frontend" is a name, "by default" is a claim; "from 2013 on" is one, "from 192.0.2.1 on port 25" is none.
const CLAIMS: readonly RegExp[] = [
  /\b(?:[Oo]nly|[Nn]ever|[Aa]lways|[Cc]annot|[Ss]ince)\b/,
  /\bdefaults?\b/,
  /\b[Ff]rom\s(?:Exchange\s(?:Server\s)?)?(?:20\d\d|SE)\b[^.,;]{0,30}?\son\b(?!\s+port)/,
];

/**
 * The word of a paragraph that claims what holds without exception, what is set from the beginning, or since when: such a
 * paragraph must cite its source. Undefined when it claims nothing of the kind.
 * @param prose the paragraph's words without its code
 */
export function claimOf(prose: string): string | undefined {
  return CLAIMS.flatMap((claim) => claim.exec(prose)?.[0] ?? [])[0];
}
