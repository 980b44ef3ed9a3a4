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

test("it works in constrained language mode: no static members, only core types and methods of strings and tables", () => {
  expect(code).not.toContain("::");
  const types = [...code.matchAll(/\[([A-Za-z.]+)\](?!\w)/g)].map(([, type = ""]) => type.toLowerCase());
  expect([...new Set(types)].sort()).toEqual(["int", "object", "ordered", "string", "switch"]);
  const methods = [...code.matchAll(/\.(\w+)\(/g)].map(([, method = ""]) => method);
  expect([...new Set(methods)].sort()).toEqual(["Contains", "Substring"]);
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
