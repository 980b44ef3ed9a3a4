// How PowerShell cuts a line into tokens:
// https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing
// All patterns are sticky. Strings and comments that are never closed reach to the end; what is left to backtrack into is
// then nothing. PowerShell takes curly quotation marks for straight ones, and three longer dashes for a hyphen.

/** Blanks, lines that go on behind a backtick, and comments. */
export const BLANK = /(?:[^\S\n]|`\r?\n|<#[\s\S]*?(?:#>|$)|#[^\n]*)+/y;
/** The same over the ends of lines. */
export const BLANK_LINES = /(?:\s|`\r?\n|<#[\s\S]*?(?:#>|$)|#[^\n]*)+/y;
export const LITERAL_HERE_STRING = /@['‘’‚‛][^\S\n]*\n(?:[\s\S]*?\n)??['‘’‚‛]@|@['‘’‚‛][^\S\n]*\n[\s\S]*$/y;
export const HERE_STRING_START = /@["“”„][^\S\n]*\n/y;
export const HERE_STRING_END = /\n["“”„]@/y;
export const LITERAL_STRING = /['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛]?/y;
export const QUOTE = /["“”„]/y;
export const ESCAPED_QUOTE = /["“”„]{2}/y;
/** A piece of an expandable string in which nothing runs. */
export const STRING_PIECE = /(?:[^"“”„`$]|`[\s\S]?|\$(?!\())+/y;
/** A variable with its scope or drive: `$name`, `$env:TEMP`, `${any name}`, `$_`. */
export const VARIABLE = /\$(?:\{[^}]*\}|(?:\w+:)?\w+|[$?^])/y;
export const SPLAT = /@\w+/y;
export const NUMBER = /(?:0x[\da-f]+|\d+(?:\.\d+)?|\.\d+)(?:[ld]|[kmgtp]b)*(?![\w\\-])/iy;
/** A type such as `[int]`, `[System.Net.Dns]`, `[string[]]`. */
export const TYPE = /\[\s*[A-Za-z_][\w.`+]*(?:\[[\w.,\s]*\])?\s*\]/y;
export const MEMBER = /(?:\.|::)(?:\w+|(?=[$"'(]))/y;
export const OPERATOR = /(?:[-–—―][A-Za-z]+\b|\.\.|\+\+|--|[-+*/%](?![=\w])|[-+*/%](?=\d)|!|,)/y;
export const ASSIGNMENT = /[-+*/%]?=(?!=)/y;
export const REDIRECTION = /(?:[1-6*](?=>))?(?:>>|>|<)(?:&[12])?/y;
/** A whole bare word, as the name of a command or as an argument. */
export const WORD = /(?:`[^\n]|[^\s'‘’‚‛"“”„(){}|&;,`<>$])+/y;
export const PARAMETER = /[-–—―]([A-Za-z_]\w*)/y;
export const KEYWORD =
  /(?:if|elseif|else|do|while|until|for|foreach|switch|return|throw|exit|break|continue|try|catch|finally|trap|begin|process|end|dynamicparam|param|in)(?![\w.\\/:-])/iy;
export const DEFINITION = /(?:function|filter|workflow|class|enum|using|configuration)[^\S\n]+/iy;
