/** A right cause that a second reader has opened, as a file, with some of its text replaced. */
export function causeText(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the sample cause has no "${from}"`);
    return text.replace(from, to);
  }, TEXT);
}

const TEXT = `---
title: The clocks differ
summary: Kerberos tickets carry a time.
area: server-authentication
layer: authentication
stage: transport
appliesTo: ["2016", "2019"]
signs: [KRB_AP_ERR_SKEW]
lookAlikes: {}
articles: [/codes/454-4.7.0]
procedures:
  /procedures/check-clocks: compare all clocks
sources:
  page: { title: A page, url: "https://learn.microsoft.com/exchange" }
reviewedOn: 2026-11-30
---

Servers must agree within 5 minutes.<Cite source="page" />

<Check title="Compare the clocks" minutes="2" on="sender domain-controller">

<Command shell="cmd" effect="read-only">

\`\`\`
w32tm /query /status
\`\`\`

</Command>

<Output is="healthy">

\`\`\`text
+0s
\`\`\`

</Output>

<Output is="faulty">

\`\`\`text
+400s
\`\`\`

</Output>

</Check>

<Relief minutes="1" risk="none" undo="Nothing to undo.">

Set it.<Cite source="page" />

<Command shell="cmd" effect="changing" changes="The clock of this server.">

\`\`\`
w32tm /resync
\`\`\`

</Command>

</Relief>

<Fix title="Set the source" minutes="5" risk="restart: Windows Time, a few seconds">

Follow the domain.<Cite source="page" />

</Fix>

<Verify>

The offset is small.

<Command shell="cmd" effect="read-only">

\`\`\`
w32tm /query /status
\`\`\`

</Command>

<Output is="healthy">

\`\`\`text
offset +0s
\`\`\`

</Output>

</Verify>
`;
