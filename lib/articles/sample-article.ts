/** Where the sample article stands. */
export const SAMPLE_ARTICLE = "content/events/msexchangetransport/1035.mdx";

/** A right article that a second reader has opened, as a file, with some of its text replaced. It lists the cause clock-skew. */
export function articleText(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample article has no "${from}"`);
    return text.replace(from, to);
  }, TEXT);
}

const TEXT = `---
title: A problem
summary: A summary.
depth: full
stage: front-end
area: relay
appliesTo: ["2016", "2019"]
sources: [{ key: page, title: A page, url: "https://learn.microsoft.com/exchange" }]
causes: [{ cause: clock-skew, likelihood: common }]
reviewedOn: 2026-11-30
eventId: 1035
eventSources: [MSExchangeTransport]
---

<NextMinute>

<IsItYours>

Count them.

<Command shell="EMS" effect="read-only">

\`\`\`
Get-Queue
\`\`\`

</Command>

</IsItYours>

<NoRelief>There is none.</NoRelief>

<WhichCause>

<Branch words="IllegalMessage" causes="clock-skew">Two servers.</Branch>

</WhichCause>

</NextMinute>

## What it means

Words.

## Causes

<Causes />
`;
