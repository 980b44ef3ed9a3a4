import { CAUSE_ID } from "@/lib/causes/cause-frontmatter";

/** A new file of content/causes: where it goes, and a text of which the content check names each line to be replaced. */
export type CauseSkeleton = { readonly file: string; readonly text: string };

type Given = {
  readonly title?: string;
  readonly lookAlikes?: Readonly<Record<string, string>>;
  readonly layer?: string;
  readonly articles?: readonly string[];
  /** Why no flow asks for it, where none names it yet. */
  readonly noFlow?: string;
};

/**
 * The skeleton of a cause.
 * @param date ISO date of the review
 * @returns undefined when the id is not lower-case letters, digits and hyphens
 */
export function causeSkeleton(id: string, date: string, given: Given = {}): CauseSkeleton | undefined {
  if (!CAUSE_ID.test(id)) return undefined;
  const { title = `To be written: what is wrong (${id})`, lookAlikes = {}, layer = "server" } = given;
  const pairs = Object.entries(lookAlikes);
  const alike =
    pairs.length === 0
      ? "lookAlikes: {}"
      : `lookAlikes:\n${pairs.map(([other, difference]) => `  ${other}: "${difference}"`).join("\n")}`;
  const noFlow = given.noFlow === undefined ? "" : `noFlow: "${given.noFlow}"\n`;
  return {
    file: `content/causes/${id}.mdx`,
    text: `---
title: "${title}"
summary: "To be written: what it is and why it breaks mail, for ${id}."
area: transport-service
layer: ${layer}
stage: transport
appliesTo: ["2016", "2019", "SE"]
signs: []
${alike}
articles: [${(given.articles ?? []).join(", ")}]
procedures: {}
${noFlow}noRelief: "To be written: why nothing brings mail back before the fix, or a <Relief> in its place."
sources:
  page: { title: "To be written: the page that says so", url: "https://learn.microsoft.com/exchange" }
reviewedOn: ${date}
---

To be written: what it is and why it breaks mail.<Cite source="page" />

<Check title="To be written: what is looked at" minutes="2" on="receiver">

To be written: what the command shows.

<Command shell="EMS" effect="read-only">

\`\`\`powershell
Get-Queue -Server {{server}} | Format-List Identity,Status
\`\`\`

</Command>

<Output is="healthy">

\`\`\`text
To be written: ${id}, all is well
\`\`\`

</Output>

<Output is="faulty">

\`\`\`text
To be written: ${id} is there
\`\`\`

</Output>

</Check>

<Fix title="To be written: what cures it" minutes="5" risk="none">

To be written: the steps.<Cite source="page" />

</Fix>

<Verify>

To be written: what shows that it is over.

<Command shell="EMS" effect="read-only">

\`\`\`powershell
Get-Queue -Server {{server}} | Format-List Identity,Status
\`\`\`

</Command>

<Output is="healthy">

\`\`\`text
To be written: ${id}, it is over
\`\`\`

</Output>

</Verify>
`,
  };
}
