import type { ContentProblem } from "@/lib/articles/content-problem";

// What the skeletons of `npm run content:new` leave for the author.
const PLACEHOLDER = /To be written/;

/** The lines of a file on which its author has not replaced the skeleton's words. */
export function unwrittenLines(file: string, source: string): readonly ContentProblem[] {
  return source.split("\n").flatMap((text, index) =>
    PLACEHOLDER.test(text)
      ? [
          {
            file: `${file}:${index + 1}`,
            field: "text",
            message: `"${text.trim().slice(0, 60)}" is still to be replaced`,
          },
        ]
      : [],
  );
}
