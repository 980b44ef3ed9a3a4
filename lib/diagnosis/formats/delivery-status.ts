import type { StatusCode } from "@/lib/mail-flow/status-code";
import { readCodeMentions } from "../code-mentions";
import { readNdrToken } from "@/lib/mail-flow/ndr-token";

/** What a status such as "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found" says. */
export type DeliveryStatus = {
  /** The codes in the order in which they stand: the outermost reply first. */
  readonly codes: readonly StatusCode[];
  readonly token?: string;
  /** The words of the innermost reply. */
  readonly text: string;
};

/** Reads the codes, the token and the words of one delivery status. */
export function readDeliveryStatus(status: string): DeliveryStatus {
  const mentions = readCodeMentions(status);
  const codes: StatusCode[] = [];
  for (const { replyCode, enhancedStatusCode } of mentions) {
    const isRepeat = codes.some(
      (one) =>
        one.enhancedStatusCode === enhancedStatusCode &&
        (replyCode === undefined || one.replyCode === replyCode),
    );
    if (isRepeat) continue;
    // "#5.7.1 smtp;530 5.7.1": the same reply, first without its reply code.
    const bare = codes.findIndex(
      (one) => one.replyCode === undefined && one.enhancedStatusCode === enhancedStatusCode,
    );
    const code: StatusCode = {
      ...(replyCode === undefined ? {} : { replyCode }),
      ...(enhancedStatusCode === undefined ? {} : { enhancedStatusCode }),
    };
    if (bare >= 0) codes[bare] = code;
    else codes.push(code);
  }
  const token = readNdrToken(status);
  return {
    codes,
    ...(token === undefined ? {} : { token }),
    text: wordsAfter(status, mentions.at(-1)?.end ?? 0, token),
  };
}

function wordsAfter(status: string, end: number, token: string | undefined): string {
  const words = status.slice(end).split(/\s{0,3}(?: ##|>\s{0,3}#SMTP#|'\s{0,3}$|\};\{)/, 1)[0] ?? "";
  const behindToken =
    token !== undefined && words.includes(token)
      ? words.slice(words.indexOf(token) + token.length).replace(/^[;:\s]{1,9}/, "")
      : words;
  return behindToken.replace(/^[\s;:,"'-]{1,9}/, "").trim();
}
