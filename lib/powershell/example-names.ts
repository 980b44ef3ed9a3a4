/** Objects for which a value exists: a reader's own name stands in the command as soon as it is known. */
const SLOTS: readonly {
  readonly noun: RegExp;
  readonly slot: string;
  readonly isExample: (name: string) => boolean;
}[] = [
  { noun: /^SendConnector$/, slot: "sendConnector", isExample: () => true },
  {
    noun: /^(?:(?:Frontend|MailboxTransport|Mailbox)?Transport(?:Service|Server)|MailboxServer|ExchangeServer|ServerComponentState)$/,
    slot: "server",
    isExample: (name) => /^EX\d\d\b/.test(name),
  },
];

/** Names, domains and addresses that stand for a reader's own ones. */
const EXAMPLE =
  /contoso|fabrikam|adatum|\.example\b|\bprovider\.|\b192\.0\.2\.|\b198\.51\.100\.|\b203\.0\.113\./i;

const CHANGED =
  /\b(?:Set|Enable|Disable)-([A-Za-z]+)\s+(?:-Identity\s+)?(?:'([^'{$]+)'|"([^"{$]+)"|([A-Za-z]\w*))(?=\s)(.*)/g;

/**
 * Examples in a changing command in whose place a value exists: a reader who copies it changes nothing, or the wrong thing.
 * A command with another example in it has to be written anew in any case, and one that switches a connector off must not take
 * its name from a paste: both keep theirs. So does a name that the same command gives.
 */
export function exampleNames(command: string): readonly string[] {
  return [...command.matchAll(CHANGED)].flatMap(([, noun = "", single, double, bare, rest = ""]) => {
    const name = single ?? double ?? bare ?? "";
    const known = SLOTS.find((each) => each.noun.test(noun));
    if (!known || !known.isExample(name)) return [];
    const isKept =
      EXAMPLE.test(rest) || /-Enabled\s+\$false/i.test(rest) || new RegExp(`New-${noun}\\b`).test(command);
    return isKept ? [] : [`names "${name}", an example: write {{${known.slot}}} in its place`];
  });
}
