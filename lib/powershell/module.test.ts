import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const source = await readFile("public/MailflowTriage.psm1", "utf8");
/** Without comments and the text of strings, in which nothing is run. */
const code = source
  .replace(/<#[\s\S]*?#>/g, "")
  .replace(/'(?:[^']|'')*'/g, "''")
  .replace(/^\s*#.*$/gm, "");

/** What the module may call: cmdlets that look, and the one that opens the browser. */
const ALLOWED = [
  "Export-ModuleMember",
  "Format-List",
  "Get-Member",
  "Invoke-RestMethod",
  "New-Object",
  "Out-String",
  "Select-Object",
  "Start-Process",
  "Where-Object",
  "Write-Warning",
];

const own = [...code.matchAll(/^function ([A-Z]\w+-\w+)/gm)].map(([, name = ""]) => name);

test("the module calls only cmdlets that look, and its own functions", () => {
  const called = [...code.matchAll(/(?<![\w$-])[A-Z][a-z]+-[A-Z]\w+/g)].map(([name]) => name);
  expect(own.length).toBeGreaterThan(4);
  expect([...new Set(called)].filter((name) => !ALLOWED.includes(name) && !own.includes(name))).toEqual([]);
});

test("it runs nothing that a site sends, and calls nothing by a computed name", () => {
  expect(code).not.toMatch(/Invoke-Expression|\biex\b|ScriptBlock|Add-Type|(?:^|[|;({=]\s*)[&.]\s*[$({'"]/im);
  expect(code.match(/Start-Process[^\n]*/g)).toEqual(["Start-Process -FilePath $page"]);
  expect(code).toContain("$page = $address + $best.url");
});

/** The text of one function. */
function bodyOf(name: string): string {
  return code.slice(code.indexOf(`function ${name} {`)).split(/\n(?=function )/)[0] ?? "";
}

/** Of the types of about_Language_Modes (5.1) those that have always been in its list. */
const CORE_TYPES = ["hashtable", "int", "string", "switch"];

test("it works in constrained language mode: no static members, core types only, and only their methods", () => {
  expect(code).not.toContain("::");
  const types = [...code.matchAll(/\[([A-Za-z.]+)\](?!\w)/g)].map(([, type = ""]) => type.toLowerCase());
  expect(types.filter((type) => !CORE_TYPES.includes(type))).toEqual([]);
  // Methods of tables (made by `@{}`) and of parameters that are declared as text.
  const methods = [...code.matchAll(/(\$\w+)\.(\w+)\(/g)].map(
    ([, on = "", method = ""]) => `${on}.${method}`,
  );
  expect([...new Set(methods)].sort()).toEqual(["$Text.Substring", "$questions.ContainsKey"]);
  expect(code).toMatch(/\$questions = @\{\}/);
  expect(bodyOf("Limit-Text")).toContain("[string] $Text");
  // Values are set in tables only, never on objects of other types.
  const set = [...code.matchAll(/(\S+)\.\w+ = /g)].map(([, target = ""]) => target);
  expect([...new Set(set)]).toEqual(["$questions[$name]"]);
  expect([...code.matchAll(/New-Object -TypeName (\S+)/g)].map(([, type]) => type)).toEqual([
    "PSObject",
    "PSObject",
  ]);
});

test("without network it says which site does not answer and what to look at, and asks for nothing else", () => {
  const body = bodyOf("Invoke-Site");
  expect(body).toMatch(/TimeoutSec\s+= \d+/);
  expect(body).toMatch(/ErrorAction\s+= ''/);
  expect(body).toMatch(/try \{\s+Invoke-RestMethod @request\s+\} catch \{\s+throw \(/);
  expect(source).toContain("' does not answer: '");
  // Every question goes through it, so that none fails in another way.
  expect(code.match(/Invoke-RestMethod/g)).toHaveLength(1);
});

test("a proxy that is named is used for every question, as the user who is logged on", () => {
  expect(bodyOf("Invoke-Site")).toMatch(
    /if \(\$Proxy\) \{\s+\$request\[''\] = \$Proxy\s+\$request\[''\] = \$true/,
  );
  expect(source).toContain("$request['ProxyUseDefaultCredentials'] = $true");
  const questions = code.match(/ = Invoke-Site .*/g) ?? [];
  expect(questions).toHaveLength(3);
  for (const question of questions) expect(question).toContain("-Proxy $Proxy");
});

test("it is Windows PowerShell 5.1: none of what later versions added, in characters of every code page", () => {
  expect(source).toMatch(/^#Requires -Version 5\.1$/m);
  expect(source).not.toMatch(/[^\n\x20-\x7e]/);
  expect(code).not.toMatch(
    /\?\?|\?\.|&&|\|\||-Parallel|-AsHashtable|-SkipCertificateCheck|-SkipHttpErrorCheck|\bclean\s*\{/,
  );
  expect(code).not.toMatch(/\s\?\s[^|]*\s:\s/);
});

test("brackets are balanced, and every exported function is documented with an example", () => {
  const open: string[] = [];
  const pairs: Readonly<Record<string, string>> = { ")": "(", "}": "{", "]": "[" };
  for (const [bracket] of code.matchAll(/[(){}[\]]/g)) {
    if (!(bracket in pairs)) open.push(bracket);
    else expect(open.pop()).toBe(pairs[bracket]);
  }
  expect(open).toEqual([]);
  const exported = /Export-ModuleMember -Function (.+)/.exec(code)?.[1]?.split(", ") ?? [];
  expect(exported).toEqual(["Resolve-MailflowError", "Get-MailflowProbe"]);
  for (const name of exported) {
    const [help = ""] = /<#[\s\S]*?#>/.exec(source.slice(source.indexOf(`function ${name} {`))) ?? [];
    const parameters = [...help.matchAll(/\.PARAMETER (\w+)/g)].map(([, parameter = ""]) => parameter);
    expect(help).toMatch(/\.SYNOPSIS[\s\S]+\.DESCRIPTION[\s\S]+\.EXAMPLE/);
    const body = code.slice(code.indexOf(`function ${name} {`));
    for (const parameter of parameters) expect(body).toContain(`$${parameter}`);
  }
});
