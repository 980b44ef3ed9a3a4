/**
 * How common a word is on any page about Exchange and mail, as a share of such pages. Six articles cannot tell
 * by themselves that "server" says nothing; this prior can, and fades as the articles become many.
 */

const FUNCTION_WORDS = new Set(
  `a about above after again against all also am an and another any are as at be because been before being below
  between both but by can cannot cant could did didnt do does doesnt doing don dont down during each either etc
  even every few for from further get gets getting give given go goes going gone got had has hasnt have haven
  having he her here him his how however i if in into is isn isnt it its itself just ll let like lot make makes
  making many may maybe me might more most much must my need needs neither no nor not now of off on once one only
  or other our out over own per please re s same shall she should since so some someone something still such
  t than that the their them then there these they thing things this those through to too under until up upon
  us use used uses using ve very via was we were what when where whether which while who why will with within
  without won wont would yes yet you your
  am auf aus bei beim bis das dass dem den der des die durch ein eine einem einen einer es fur hat im ist kann
  kein keine man mehr mit nach nicht nur oder seit sich sie sind uber und vom von vor war wenn wer werden wie wird
  wir wurde zu zum zur
  au aux avec ce ces cette dans de depuis des du elle en est et il la le les leur lors lorsque lui mais ne nous
  ou par pas plus pour quand que qui sa sans se ses son sont sur un une vers votre vous
  al como con cuando del desde el ella entre era esta este esto hay las lo los mas mi muy nos para pero por porque
  quando se sin sobre su sus tiene una uno y ya
  ao aos as com da das do dos ela ele em essa esse esta foi isso mais mas meu na nao nas no nos num numa o os pela
  pelo sao sem ser seu sua tem um uma voce
  che chi con cui dal dalla degli dei del della delle di gli ha i il lei lo ma nel nella non per piu quale questo
  sono sul tra tutti
  ale bez czy dla do gdy jak jest lub na nie od oraz po pod przez przy sie to w z za ze`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

// Function words of other languages that are no English words: two of them mean that the query is not English.
const FOREIGN_WORDS = new Set(
  `auf aus bei beim das dass dem den der des durch ein eine einem einen einer fur ist kein keine mit nach nicht oder
  seit sich sind uber und vom von wenn werden wie wird wurde zu zum zur fehler konnte
  au aux avec ces cette dans depuis du est et il la le les lors lorsque mais nous ou par pas pour quand que qui
  sans sont sur une vers vous erreur
  como con cuando del desde el entre los para pero por porque quando una error
  ao com da dos em foi mais nao pela pelo sao sem uma um erro
  che della di gli nel non per piu sono tra errore
  dla jest nie od oraz przez przy sie blad`
    .split(/\s+/)
    .filter((word) => word !== "" && word !== "error"),
);

/** Words of nearly every page about mail on Exchange: they place the question, they do not answer it. */
const DOMAIN_WORDS = new Set(
  `365 m365 o365 administrator admin application computer email emails error errors erreur erro event events exchange failed fails
  failure fail fehler help id issue issues log logged logs mail mails message messages microsoft msexchange
  office online onpremises organization outlook premises problem problems server servers service services smtp
  system user users windows work working works ms ex on-premises on-prem onprem prem`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words of every other help page, on any subject. */
const COMMON_WORDS = new Set(
  `able access account accounts action address addresses allow allowed available back bad best cause change changed check client clients
  configuration configure configured connect connection connections correct could count create created data default
  delete deleted deliver delivered delivery different domain enable enabled exceeded exceeds external file files find first fix
  found incorrect information install installed internal internet invalid key last local mailbox mailboxes
  manage management maximum message missing mode move moved name network new newly normal number old open permission permissions
  possible process processing receive received remote remove request require required requires reset resolve
  respond response restart result right rule rules run running same send sender sending sends sent set setting
  settings setup several show shows size slow solution start started starting state status stop stopped stops
  successfully support temporary test time times transport trying type unable update updated upgrade upgraded value
  version wait warning way word words wrong year years`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const SHARES: readonly { readonly words: ReadonlySet<string>; readonly share: number }[] = [
  { words: DOMAIN_WORDS, share: 0.5 },
  { words: COMMON_WORDS, share: 0.12 },
];

const RARE_SHARE = 0.005;

/** True for words that only hold a sentence together, in English and the languages around us. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** True for a word that needs no article to be known as a word: it is never taken for a slip. */
export function isBaseWord(word: string): boolean {
  return isFunctionWord(word) || DOMAIN_WORDS.has(word) || COMMON_WORDS.has(word);
}

/** True for function words that English does not have. */
export function isForeignFunctionWord(word: string): boolean {
  return FOREIGN_WORDS.has(word);
}

/** The share of pages about Exchange mail flow on which a word is expected before any article is read. */
export function expectedShare(word: string): number {
  return SHARES.find(({ words }) => words.has(word))?.share ?? RARE_SHARE;
}
