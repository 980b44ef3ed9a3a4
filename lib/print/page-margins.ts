/** Text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, "\\$&").replace(/\s+/g, " ")}"`;
}

/** Longer ones would be wrapped over the page's own text. */
const LONGEST = 110;

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/**
 * The rule for what stands in the margins of every printed page: the title above, the address below, beside the page's number.
 * Browsers that know no margin boxes leave it out.
 */
export function pageMargins(title: string, address: string): string {
  return `@page {
  @top-left { content: ${quoted(shortened(title))}; font-size: 8pt; }
  @bottom-left { content: ${quoted(shortened(address))}; font-size: 8pt; }
}`;
}
