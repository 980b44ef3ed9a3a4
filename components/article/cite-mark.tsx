/** A page that a sentence was taken from. */
export type CitedPage = {
  readonly key?: string | undefined;
  readonly title: string;
  readonly url: string;
};

type Props = {
  readonly source: string;
  readonly sources: readonly CitedPage[];
  /** Whether the page ends with the list of these sources: the mark leads there, and weighs less. */
  readonly isListed?: boolean;
};

/** The small number behind a sentence that leads to its source. */
export function CiteMark({ source, sources, isListed = false }: Props) {
  const place = sources.findIndex(({ key }) => key === source);
  const cited = sources[place];
  if (!cited) return null;
  return (
    <sup className="no-print leading-none">
      <a
        href={isListed ? `#source-${place + 1}` : cited.url}
        aria-label={isListed ? `Source ${place + 1}` : `Source: ${cited.title}`}
        className="px-0.5 no-underline"
      >
        {place + 1}
      </a>
    </sup>
  );
}
