import type { ArticleMeasurement } from "./measure-articles";

/** A row of a table of measurements. */
export type Row = Readonly<Record<string, string | number>>;

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Median, ninth decile and largest of what was measured, beside the goal; `beyond` counts those that miss the hardest one. */
export function goalRow(
  what: string,
  goal: { readonly median?: number; readonly p90?: number; readonly max?: number },
  measured: readonly { readonly path: string; readonly value: number }[],
  show: (value: number) => string = (value) => String(Math.round(value)),
): Row {
  const sorted = measured.map(({ value }) => value).sort((one, other) => one - other);
  const worst = measured.find(({ value }) => value === sorted.at(-1));
  const beyond = goal.max === undefined ? 0 : sorted.filter((value) => value > (goal.max ?? 0)).length;
  return {
    what,
    median: show(at(sorted, 0.5)),
    p90: show(at(sorted, 0.9)),
    max: show(at(sorted, 1)),
    goal: Object.entries(goal)
      .map(([name, value]) => `${name} ≤ ${show(value)}`)
      .join(", "),
    beyond,
    longest: worst?.path ?? "",
  };
}

/** The goals of an article's page beside what was measured over all of them; `beyond` counts those that miss the hardest one. */
export function summarizeArticles(articles: readonly ArticleMeasurement[]): readonly Row[] {
  const of = (read: (article: ArticleMeasurement) => number | undefined) =>
    articles.flatMap((article) => {
      const value = read(article);
      return value === undefined ? [] : [{ path: article.path, value }];
    });
  const without = articles.filter(({ firstCommand }) => firstCommand.wide === undefined).length;
  const kib = (bytes: number) => (bytes / 1024).toFixed(1);
  return [
    goalRow(
      "first command, 1280 × 800",
      { max: 560 },
      of(({ firstCommand }) => firstCommand.wide),
    ),
    goalRow(
      "first command, 390 × 844",
      { max: 700 },
      of(({ firstCommand }) => firstCommand.narrow),
    ),
    goalRow(
      "height, 1280",
      { median: 3000, max: 5500 },
      of(({ height }) => height.wide),
    ),
    goalRow(
      "height, 390",
      {},
      of(({ height }) => height.narrow),
    ),
    goalRow(
      "HTML",
      { p90: 14 * 1024, max: 20 * 1024 },
      of(({ html }) => html),
      kib,
    ),
    goalRow(
      "wider than 390 px",
      { max: 0 },
      of(({ overflow }) => overflow),
    ),
    {
      what: "without an open command",
      median: "",
      p90: "",
      max: String(without),
      goal: "max ≤ 0",
      beyond: without,
      longest: "",
    },
  ];
}
