import { commandValue } from "@/lib/powershell/command-values";
import type { CommandValues } from "@/lib/powershell/fill-command";

const IP_ADDRESS = /^\[?(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f:]*:[\da-f:.]*:[\da-f.]*)\]?(?:[:/]\d+)?$/i;

/** Whether a value names the other end: an address of an event is as often one's own server as an attacker's. */
function isOtherEnd(name: string, value: string): boolean {
  return commandValue(name)?.isOtherEnd === true || IP_ADDRESS.test(value.trim());
}

/**
 * The values that a command must not hold yet, by name: it changes something, they name the other end, and they were read from
 * a paste. A reader who has looked whose they are puts them in.
 * @param typed names of the values that the reader typed or confirmed
 */
export function heldValues(values: CommandValues, typed: ReadonlySet<string>): CommandValues {
  return new Map([...values].filter(([name, value]) => !typed.has(name) && isOtherEnd(name, value)));
}

/** What stands in a command for such a value: no shell takes it for an address. */
export function heldText(value: string): string {
  return `⟨${value}: whose is it?⟩`;
}
