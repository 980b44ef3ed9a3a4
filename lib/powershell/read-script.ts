import { Cursor } from "@/lib/powershell/cursor";
import * as token from "@/lib/powershell/tokens";

/** A word, string, variable, block … behind the name of a command, as it is written. */
export type Argument = {
  readonly text: string;
  /** `Repair` for `-Repair`, `Confirm` for `-Confirm:$false`. */
  readonly parameter?: string;
  readonly form: "word" | "string" | "variable" | "block" | "hash table" | "expression" | "splat";
};

/** One thing that a script does. `text` is what an author would look for in it. */
export type Action =
  | {
      readonly kind: "command";
      readonly text: string;
      readonly isPiped: boolean;
      readonly arguments: Argument[];
    }
  /** A block that is called at once; what stands in it is read with the rest. */
  | { readonly kind: "method"; readonly text: string; readonly method: string; readonly type?: string }
  | { readonly kind: "cast"; readonly text: string; readonly type: string }
  | { readonly kind: "assignment"; readonly text: string }
  | { readonly kind: "redirection"; readonly text: string; readonly target: string }
  /** What is called is known only when the script runs. */
  | { readonly kind: "computed call"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };

type Piece = Pick<Argument, "text" | "form">;

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };
const FILTER = /filter$/i;
const CONDITION = /[A-Za-z]\w*(?=\s+[-–—―](?:eq|ne|like|notlike|match|notmatch|gt|ge|lt|le)\b)/iy;

class ScriptReader {
  readonly actions: Action[] = [];
  private readonly at: Cursor;
  /** Exchange takes the filter of a cmdlet in braces; it is a condition, in which names are properties. */
  private isFilter = false;

  constructor(code: string) {
    this.at = new Cursor(code);
  }

  readAll(): readonly Action[] {
    while (!this.at.isAtEnd) {
      this.statements();
      if (!this.at.isAtEnd) this.actions.push({ kind: "unreadable", text: this.at.skip() });
    }
    return this.actions;
  }

  private statements(): void {
    for (;;) {
      this.at.take(token.BLANK_LINES);
      if (this.at.isAtEnd || this.at.peek(/[)}\]]/y)) return;
      if (this.at.take(/;|&&|\|\||--%[^\n]*/y)) continue;
      const start = this.at.position;
      this.statement();
      if (this.at.position === start) this.actions.push({ kind: "unreadable", text: this.at.skip() });
    }
  }

  private statement(): void {
    if (this.at.take(token.KEYWORD)) return;
    if (this.at.take(token.DEFINITION)) {
      this.actions.push({ kind: "unreadable", text: this.at.take(token.WORD) });
      return;
    }
    this.pipeline();
  }

  private pipeline(): void {
    this.element(false);
    this.at.take(token.BLANK);
    while (this.at.take(/\|(?!\|)/y)) {
      this.at.take(token.BLANK_LINES);
      this.element(true);
      this.at.take(token.BLANK);
    }
    const background = this.at.take(/&(?!&)/y);
    if (background) this.actions.push({ kind: "unreadable", text: background });
  }

  private element(isPiped: boolean): void {
    if (this.at.take(/(?:&(?!&)|\.(?=[\s'"$({&]))[^\S\n]*/y)) {
      this.calledCommand(isPiped);
    } else if (this.isFilter && this.at.take(CONDITION)) {
      this.at.take(token.BLANK);
      this.at.take(token.OPERATOR);
      this.expression();
    } else if (
      this.at.peek(/[$@({['‘’‚‛"“”„,!+]|[-–—―](?:[\d$(]|[A-Za-z]+\s)/y) ||
      this.at.peek(token.NUMBER)
    ) {
      this.expression();
    } else {
      const name = this.at.take(token.WORD).replaceAll("`", "");
      if (name !== "") this.command(name, isPiped);
    }
  }

  /** Behind `&` or the dot that runs a script. */
  private calledCommand(isPiped: boolean): void {
    if (this.at.peek(/\{/y)) {
      this.brackets();
      this.commandArguments([]);
      return;
    }
    const start = this.at.position;
    const isKnown = !this.at.peek(/[$(]/y);
    this.piece();
    while (!this.at.isAtEnd && !this.at.peek(/[\s|;,&)}]/y) && this.piece()) continue;
    const text = this.at.since(start);
    if (isKnown) this.command(bare(text), isPiped);
    else {
      this.actions.push({ kind: "computed call", text });
      this.commandArguments([]);
    }
  }

  private command(name: string, isPiped: boolean): void {
    const command: Action = { kind: "command", text: name, isPiped, arguments: [] };
    this.actions.push(command);
    this.commandArguments(command.arguments);
  }

  private commandArguments(found: Argument[]): void {
    for (;;) {
      this.at.take(token.BLANK);
      if (this.at.isAtEnd || this.at.peek(/[\n|;)}&]/y)) return;
      if (this.at.take(/,/y)) {
        this.at.take(token.BLANK_LINES);
        continue;
      }
      if (this.redirection()) continue;
      const start = this.at.position;
      const parameter = /^[-–—―]([A-Za-z_]\w*)/.exec(this.at.peek(token.PARAMETER))?.[1];
      if (parameter) this.at.take(/[-–—―][A-Za-z_]\w*:?/y);
      const before = found.at(-1);
      const isFilter = this.isFilter;
      this.isFilter = before?.parameter !== undefined && FILTER.test(before.parameter);
      let form: Argument["form"] = "word";
      while (!this.at.isAtEnd && !this.at.peek(/[\s|;,&)}]/y)) {
        const piece = this.piece();
        if (!piece) break;
        if (form === "word") form = piece.form;
      }
      this.isFilter = isFilter;
      if (this.at.position === start) {
        this.actions.push({ kind: "unreadable", text: this.at.skip() });
        continue;
      }
      const text = this.at.since(start);
      found.push(parameter ? { text, parameter, form } : { text, form });
    }
  }

  private redirection(): boolean {
    const text = this.at.take(token.REDIRECTION);
    if (text === "") return false;
    this.at.take(token.BLANK);
    const start = this.at.position;
    if (!text.includes("&"))
      while (!this.at.isAtEnd && !this.at.peek(/[\s|;,&)}]/y) && this.piece()) continue;
    this.actions.push({ kind: "redirection", text, target: this.at.since(start) });
    return true;
  }

  /** A piece of an argument: strings, variables and words may stand together without a blank. */
  private piece(): Piece | undefined {
    const start = this.at.position;
    const form = this.operand() ?? (this.at.take(token.SPLAT) ? "splat" : undefined);
    if (form) return { text: this.at.since(start), form };
    return this.at.take(token.WORD) || this.at.take(/\$/y)
      ? { text: this.at.since(start), form: "word" }
      : undefined;
  }

  /** A string, variable or something in brackets, with the members behind it. */
  private operand(): Argument["form"] | undefined {
    const start = this.at.position;
    const form = this.primary();
    if (form === undefined) return undefined;
    for (;;) {
      const member = this.at.take(token.MEMBER);
      if (member) this.member(start, member);
      else if (!this.at.peek(/\[/y) || !this.brackets()) break;
    }
    if (this.at.take(/\+\+|--/y))
      this.actions.push({ kind: "assignment", text: this.at.since(start).slice(0, -2) });
    return form;
  }

  private member(start: number, member: string, type?: string): void {
    const nameStart = this.at.position;
    const isComputed = /^(?:\.|::)$/.test(member);
    if (isComputed) this.primary();
    const name = isComputed ? this.at.since(nameStart) : member.replace(/^(?:\.|::)/, "");
    if (!this.at.peek(/\(/y) && !this.at.peek(/\{/y)) return;
    const text = this.at.since(start);
    this.actions.push({ kind: "method", text, method: name, ...(type === undefined ? {} : { type }) });
    this.brackets();
  }

  private primary(): Argument["form"] | undefined {
    if (this.at.take(token.LITERAL_HERE_STRING) || this.at.take(token.LITERAL_STRING)) return "string";
    if (this.at.peek(token.HERE_STRING_START) || this.at.peek(token.QUOTE)) return this.expandableString();
    if (this.at.peek(/@\{/y)) return this.hashTable();
    if (this.at.take(/[$@](?=\()/y)) return this.brackets();
    if (this.at.peek(/[({]/y)) return this.brackets();
    return this.at.take(token.VARIABLE) ? "variable" : undefined;
  }

  private expandableString(): "string" {
    const isHere = this.at.take(token.HERE_STRING_START) !== "";
    if (!isHere) this.at.take(token.QUOTE);
    while (!this.at.isAtEnd) {
      if (!isHere && this.at.take(token.ESCAPED_QUOTE)) continue;
      if (this.at.take(isHere ? token.HERE_STRING_END : token.QUOTE)) break;
      if (this.at.take(/\$(?=\()/y)) this.brackets();
      else if (isHere) this.at.skip();
      else this.at.take(token.STRING_PIECE);
    }
    return "string";
  }

  private brackets(): "block" | "expression" {
    const open = this.at.skip();
    const isFilter = this.isFilter;
    this.isFilter = isFilter && open !== "[";
    this.statements();
    this.isFilter = isFilter;
    const close = this.at.take(/[)}\]]/y);
    if (close !== CLOSERS[open]) this.actions.push({ kind: "unreadable", text: open });
    return open === "{" ? "block" : "expression";
  }

  private hashTable(): "hash table" {
    const isFilter = this.isFilter;
    this.isFilter = false;
    this.at.take(/@\{/y);
    for (;;) {
      this.at.take(token.BLANK_LINES);
      if (this.at.isAtEnd || this.at.take(/\}/y)) break;
      if (this.at.take(/;/y)) continue;
      const start = this.at.position;
      if (this.at.take(/[\w-]+(?=\s*=)/y) || this.primary()) {
        this.at.take(token.BLANK);
        if (this.at.take(/=/y)) this.at.take(token.BLANK_LINES);
      }
      this.statement();
      if (this.at.position === start) this.actions.push({ kind: "unreadable", text: this.at.skip() });
    }
    this.isFilter = isFilter;
    return "hash table";
  }

  private expression(): void {
    const start = this.at.position;
    for (;;) {
      while (this.at.take(token.BLANK) || this.at.take(token.OPERATOR)) continue;
      if (!this.expressionOperand()) return;
      this.at.take(token.BLANK);
      const assigned = this.at.since(start).trim();
      if (this.at.take(token.ASSIGNMENT)) {
        this.actions.push({ kind: "assignment", text: assigned });
        this.at.take(token.BLANK_LINES);
        this.statement();
        return;
      }
      while (this.redirection()) this.at.take(token.BLANK);
      if (this.at.take(/in(?=\s)/iy)) {
        this.at.take(token.BLANK_LINES);
        this.pipeline();
        return;
      }
      if (!this.at.take(token.OPERATOR)) return;
      this.at.take(token.BLANK_LINES);
    }
  }

  /** An operand in front of which types may stand. */
  private expressionOperand(): boolean {
    const start = this.at.position;
    const type = this.at.take(token.TYPE);
    if (type === "") return this.at.take(token.NUMBER) !== "" || this.operand() !== undefined;
    const name = type.slice(1, -1).trim();
    const member = this.at.take(/::(?:\w+|(?=[$"'(]))/y);
    if (!member) {
      this.actions.push({ kind: "cast", text: type, type: name });
      this.at.take(token.BLANK);
      this.expressionOperand();
      return true;
    }
    this.member(start, member, name);
    for (;;) {
      const next = this.at.take(token.MEMBER);
      if (next) this.member(start, next);
      else if (!this.at.peek(/\[/y) || !this.brackets()) return true;
    }
  }
}

/** A name without its quotation marks. */
export function bare(text: string): string {
  return text.replace(/['‘’‚‛"“”„`]/g, "");
}

/**
 * Everything that a piece of PowerShell does, in the order in which it begins: commands, calls of methods, casts,
 * assignments, redirections, also those in script blocks, in `$( )` of strings and in hash tables. It reads on behind what
 * it does not understand, and says so with an "unreadable" action, so that nothing is passed over in silence.
 * @param code with `{{value}}` slots or without
 */
export function readScript(code: string): readonly Action[] {
  // A slot is filled in as a quoted value; as it stands, its braces would read as a script block.
  return new ScriptReader(code.replace(/\{\{[A-Za-z]\w*\}\}/g, "''")).readAll();
}
