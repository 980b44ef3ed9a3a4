/**
 * A body as text, decoded as UTF-8 with replacement characters for what is not.
 * @param limit in bytes; undefined is returned, and reading stops, as soon as more arrive
 */
export async function readLimitedText(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
): Promise<string | undefined> {
  if (!body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
