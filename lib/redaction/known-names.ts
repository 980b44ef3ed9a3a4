import type { IdentifierKind } from "./pieces";
import type { KnownName } from "./redact";

const KINDS: readonly { readonly valueName: RegExp; readonly kind: IdentifierKind }[] = [
  { valueName: /user|account|mailbox|sender|recipient/i, kind: "user" },
  { valueName: /server|host|fqdn|controller/i, kind: "host" },
  { valueName: /domain/i, kind: "name" },
];

/** `EX01` in `EX01\Default EX01`: the rest is the connector's or the queue's own name. */
function serverPart(value: string): readonly KnownName[] {
  const [server = "", rest] = value.split("\\");
  return rest === undefined ? [] : [{ kind: "host", text: server }];
}

/** The names among the reader's values, and further words that the reader wants hidden, parted by commas or line breaks. */
export function knownNames(values: ReadonlyMap<string, string>, words: string): readonly KnownName[] {
  const fromValues = [...values].flatMap(([name, text]): readonly KnownName[] => {
    if (/connector|queue/i.test(name)) return serverPart(text);
    const kind = KINDS.find(({ valueName }) => valueName.test(name))?.kind;
    return kind ? [{ kind, text }] : [];
  });
  const fromWords = words.split(/[,;\n]/).map((text): KnownName => ({ kind: "name", text }));
  return [...fromValues, ...fromWords];
}
