import { REQUIRED_SECTIONS } from "@/lib/articles/vocabulary";
import { parseEventId } from "@/lib/mail-flow/event-id";
import { eventSourceSlug } from "@/lib/mail-flow/event-source";
import { parseStatusCode, statusCodeSlug } from "@/lib/mail-flow/status-code";

/** A new article file: where it goes, and a text of which the content check names each line that is still to be replaced. */
export type ArticleSkeleton = { readonly file: string; readonly text: string };

const COMMON = (date: string) => `title: "To be written: the problem in the reader's words"
summary: "To be written: what happened, and what to do first."
area: transport-service
appliesTo: ["2016", "2019", "SE"]
sources:
  - { title: "To be written: the page that says so", url: "https://learn.microsoft.com/exchange" }
reviewedOn: ${date}`;

function sections(depth: keyof typeof REQUIRED_SECTIONS): string {
  return REQUIRED_SECTIONS[depth].map((title) => `## ${title}\n\nTo be written.\n`).join("\n");
}

/**
 * The skeleton for `event <source> <id>`, `code <code>`, `problem <name>` or `procedure <name>`.
 * @param date ISO date of the review
 * @returns undefined when the words are none of these
 */
export function articleSkeleton(words: readonly string[], date: string): ArticleSkeleton | undefined {
  const [kind, ...rest] = words;
  const last = rest.at(-1) ?? "";
  const name = /^[a-z][a-z0-9-]*$/.test(last) ? last : undefined;
  switch (kind) {
    case "event": {
      const source = rest.slice(0, -1).join(" ");
      const eventId = parseEventId(last);
      if (source === "" || eventId === undefined) return undefined;
      return {
        file: `content/events/${eventSourceSlug(source)}/${eventId}.mdx`,
        text: `---\n${COMMON(date)}\ndepth: reference\neventId: ${eventId}\neventSources: ["${source}"]\neventLevel: Warning\nstage: transport\n---\n\n${sections("reference")}`,
      };
    }
    case "code": {
      const code = rest.join(" ");
      if (!parseStatusCode(code)) return undefined;
      return {
        file: `content/codes/${statusCodeSlug(code)}.mdx`,
        text: `---\n${COMMON(date)}\ndepth: reference\ncodes: ["${code}"]\nstage: transport\n---\n\n${sections("reference")}`,
      };
    }
    case "problem":
      return name === undefined
        ? undefined
        : {
            file: `content/problems/${name}.mdx`,
            text: `---\n${COMMON(date)}\ndepth: reference\n---\n\n${sections("reference")}`,
          };
    case "procedure":
      return name === undefined
        ? undefined
        : { file: `content/procedures/${name}.mdx`, text: `---\n${COMMON(date)}\n---\n\nTo be written.\n` };
    default:
      return undefined;
  }
}
