/** What a page that reads its query gets; `next typegen` does not list pages with a second form. */
export type QueryPageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};
