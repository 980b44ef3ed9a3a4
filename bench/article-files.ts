import { createRandom } from "./random";
import { LEXICON } from "./search-corpus";

const FRONTMATTER = (number: number) => `---
title: Generated problem number ${number}
summary: A generated article that stands for a real one of usual length.
depth: full
area: transport-service
appliesTo: ["2013", "2016", "2019", "SE"]
eventId: ${number}
eventSources: [MSExchange Bench]
eventLevel: Warning
messageText: "Component %1 failed for generated reason ${number}."
parameters: [{ number: 1, name: server, meaning: The server }]
sources: [{ title: A page, url: "https://learn.microsoft.com/exchange" }]
reviewedOn: 2026-11-20
---
`;

const COMMAND = `<Command shell="EMS" effect="read-only">

\`\`\`powershell
Get-Queue -Server {{server}} | Where-Object { $_.Status -eq 'Retry' } |
  Format-List Identity,NextHopDomain,MessageCount,LastError
\`\`\`

</Command>`;

const PLAIN_COMMAND = /<Command [^>]*>\n\n|\n\n<\/Command>/g;

/** The same article for a site generator without our vocabulary: its own fields, plain Markdown, the same words and commands. */
export function generatePlainArticle(number: number): string {
  const body = generateArticleFile(number)
    .replace(/^---[\s\S]*?\n---\n/, "")
    .replace(PLAIN_COMMAND, "")
    .replace(/<Cause [^>]*title="([^"]*)"[^>]*>/g, "### $1")
    .replace(/<\/?(Causes|Cause|Verify)>\n*/g, "");
  return `---\ntitle: Generated problem number ${number}\ndescription: A generated article.\n---\n${body}`;
}

/** The MDX of one generated event article: about 800 words, a table, three commands, every required section. */
export function generateArticleFile(number: number): string {
  const random = createRandom(number);
  const sentence = () =>
    `${Array.from({ length: 14 }, () => LEXICON[random.below(LEXICON.length)]).join(" ")}.`;
  const paragraph = () => Array.from({ length: 5 }, sentence).join(" ");
  const cause = (id: string) =>
    `<Cause id="${id}" title="${sentence()}" likelihood="some">\n\n${paragraph()}\n\n</Cause>`;
  return `${FRONTMATTER(number)}
## What it means

${paragraph()}

| Property | Value |
| --- | --- |
| Number | ${number} |

## Is this really yours?

${paragraph()}

${COMMAND}

## Causes

<Causes>

${["one", "two", "three"].map(cause).join("\n\n")}

</Causes>

## What to do

${paragraph()}

${COMMAND}

${paragraph()}

## Verify

<Verify>

${paragraph()}

</Verify>

${COMMAND}
`;
}
