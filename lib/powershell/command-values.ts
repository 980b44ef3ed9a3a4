import commandValues from "@/content/vocabulary/command-values.json";
import { EXCHANGE_VERSIONS, type ExchangeVersion } from "@/lib/mail-flow/exchange-version";

/** A value that commands may ask for besides the parameters of their own event. */
export type CommandValue = {
  readonly label: string;
  /** Shown in the form, as what such a value looks like. */
  readonly example: string;
  /** What stands in the command while nobody has given the value, where the versions have different words for it. */
  readonly unfilled?: readonly { readonly versions: readonly ExchangeVersion[]; readonly text: string }[];
  /** It names the other end of a connection: a changing command does not take it from a paste unseen. */
  readonly isOtherEnd?: true;
};

/** Values known to every article, by name. Names use the field's words. */
export const COMMAND_VALUES: ReadonlyMap<string, CommandValue> = new Map(
  commandValues.map(({ name, label, example, unfilled, isOtherEnd }) => [
    name,
    {
      label,
      example,
      ...(isOtherEnd === true ? { isOtherEnd } : {}),
      ...(unfilled === undefined
        ? {}
        : {
            unfilled: unfilled.map(({ versions, text }) => ({
              versions: EXCHANGE_VERSIONS.filter((version) => versions.includes(version)),
              text,
            })),
          }),
    },
  ]),
);

/** The known value called `name`; undefined when no article shares it. */
export function commandValue(name: string): CommandValue | undefined {
  return COMMAND_VALUES.get(name);
}
