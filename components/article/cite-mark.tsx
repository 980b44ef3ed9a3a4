/** A page that a sentence was taken from. */
export type CitedPage = {
  readonly key?: string | undefined;
  readonly title: string;
  readonly url: string;
};

/** The small number behind a sentence that leads to its source. */
export function CiteMark({ source, sources }: { source: string; sources: readonly CitedPage[] }) {
  const place = sources.findIndex(({ key }) => key === source);
  const cited = sources[place];
  if (!cited) return null;
  return (
    <sup className="no-print leading-none">
      <a href={cited.url} rel="noreferrer" title={cited.title} className="ml-0.5 px-0.5 no-underline">
        <span className="sr-only">Source: {cited.title}</span>
        <span aria-hidden="true">{place + 1}</span>
      </a>
    </sup>
  );
}
