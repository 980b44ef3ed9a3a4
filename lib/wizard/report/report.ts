/** A part of a report. `text` and `items` are plain text in which `backticks` mark code; `code` is shown as it is. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "code"; readonly label: string; readonly code: string };

export type ReportSection = { readonly heading: string; readonly blocks: readonly Block[] };

/** A report, ready to be shown or to be written as Markdown or plain text. */
export type Report = { readonly title: string; readonly sections: readonly ReportSection[] };
