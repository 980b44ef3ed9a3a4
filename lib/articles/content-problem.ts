/** Something wrong in `content/`, in words that its author can act on. */
export type ContentProblem = {
  /** Path below the project's root, with a line where one is known: "content/codes/454-4.7.0.mdx:42". */
  readonly file: string;
  /** The frontmatter field, component or section at fault. */
  readonly field: string;
  /** What was expected, with an example. */
  readonly message: string;
};

/** One line for the console: file, field, what is wrong. */
export function formatProblem({ file, field, message }: ContentProblem): string {
  return `${file}: ${field}: ${message}`;
}

/** Stops a build. Its message lists every problem, one a line. */
export class ContentError extends Error {
  constructor(readonly problems: readonly ContentProblem[]) {
    super(
      [
        `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in content/:`,
        ...problems.map(formatProblem),
      ].join("\n"),
    );
    this.name = "ContentError";
  }
}
