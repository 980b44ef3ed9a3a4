/** Gives the cell of the present row by the name of its column; empty when there is none. */
export type CellOf = (column: string) => string;

/** Reads the rows of one kind of log, one after the other. */
export type RowCollector = {
  /** @returns whether the row was understood */
  readonly add: (cell: CellOf) => boolean;
  /** Tells what is still open when the log ends. */
  readonly finish: () => void;
  /** Sessions or messages seen so far, healthy ones too. */
  readonly sessions: () => number;
};
