/** Whether a text is pasted material to be diagnosed, or a query that somebody typed. */
export function isPaste(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.includes("\n") || trimmed.length > 70 || trimmed.split(/\s+/).length > 9;
}
