/** One program that a line of the command prompt starts, and where it writes its output. */
export type CmdCall = { readonly program: string; readonly given: string; readonly writesTo?: string };

const PIECE = /"[^"\n]*"?|\^[\s\S]|[^"^&|<>\n]+/y;
const SEPARATOR = /&&|\|\||[&|\n]/y;
const REDIRECTION = /(?:>>?|<)\s*(&\d|"[^"\n]*"|[^\s&|<>]*)/y;

type OpenCall = { text: string; writesTo?: string };

/**
 * The programs that lines of the command prompt start, also those behind &, &&, || and |.
 * @param code with `{{value}}` slots or without
 */
export function readCmdLines(code: string): readonly CmdCall[] {
  const text = code.replace(/\{\{[A-Za-z]\w*\}\}/g, "slot");
  const calls: OpenCall[] = [{ text: "" }];
  let position = 0;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    position += found?.[0].length ?? 0;
    return found;
  };
  while (position < text.length) {
    const call = calls.at(-1) ?? { text: "" };
    if (take(SEPARATOR)) {
      calls.push({ text: "" });
      continue;
    }
    const redirection = take(REDIRECTION);
    if (redirection) {
      const target = redirection[1] ?? "";
      // The number of the stream stands in front: 2>nul.
      call.text = call.text.replace(/(^|\s)[12]$/, "$1");
      if (!/^(?:nul|&\d)$/i.test(target)) call.writesTo = target === "" ? "a file" : target;
      continue;
    }
    const piece = take(PIECE);
    if (piece) call.text += piece[0].startsWith("^") ? piece[0].slice(1) : piece[0];
    else position += 1;
  }
  return calls.flatMap(({ text: line, writesTo }) => {
    const [, quoted, plain = "", given = ""] = /^\s*@?(?:"([^"]*)"|(\S+))\s*([\s\S]*?)\s*$/.exec(line) ?? [];
    const program = quoted ?? plain;
    if (program === "" && writesTo === undefined) return [];
    return [{ program, given: given.replaceAll('"', ""), ...(writesTo === undefined ? {} : { writesTo }) }];
  });
}
