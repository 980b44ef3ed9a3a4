import { groupDigits } from "./count-words";
import type { Finding } from "./log-summary";

/** "412 × Event 1035 LogonDenied from 3 addresses since 02:10": what a finding says, in one sentence. */
export function findingSentence(
  { count, label, errorWord, addressCount, addresses, first, last }: Finding,
  timesAreUtc: boolean,
): string {
  const address = addressCount === 1 ? addresses[0]?.name : undefined;
  const from = address
    ? ` from ${address}`
    : addressCount > 1
      ? ` from ${groupDigits(addressCount)} addresses`
      : "";
  return `${groupDigits(count)} × ${label}${errorWord ? ` ${errorWord}` : ""}${from}${when(first, last, timesAreUtc)}.`;
}

function when(first: string | undefined, last: string | undefined, timesAreUtc: boolean): string {
  if (first === undefined || last === undefined) return "";
  const zone = timesAreUtc ? " UTC" : "";
  const [day, time] = first.split("T");
  const [lastDay, lastTime] = last.split("T");
  if (day !== lastDay) return `, from ${day} ${time} to ${lastDay} ${lastTime}${zone}`;
  return time === lastTime ? ` on ${day} at ${time}${zone}` : ` on ${day} from ${time} to ${lastTime}${zone}`;
}
