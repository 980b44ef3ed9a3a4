// Words that administrators use for the same thing.
const GROUPS: readonly (readonly string[])[] = [
  ["mail", "email", "e-mail", "message"],
  ["ndr", "bounce", "dsn"],
  ["cert", "certificate"],
  ["auth", "authentication", "authenticate"],
  ["ssl", "tls"],
  ["on-premises", "onprem", "on-prem", "onpremises", "on-premise"],
  ["blacklist", "blocklist", "blacklisted", "blocklisted"],
  ["spn", "setspn"],
  ["kerberos", "krb"],
  ["stuck", "backlog"],
  ["trace", "track", "tracking"],
  ["volume", "drive", "disk"],
  ["delete", "remove"],
  ["folder", "directory"],
];

const BY_WORD = new Map<string, readonly string[]>(
  GROUPS.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/** Other words for the same thing; none for most words. */
export function synonymsOf(word: string): readonly string[] {
  return BY_WORD.get(word) ?? [];
}
