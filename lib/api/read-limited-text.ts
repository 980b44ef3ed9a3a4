/**
 * The body of a request as text, decoded as UTF-8 with replacement characters for what is not.
 * @param limit in bytes; undefined is returned, and reading stops, as soon as more arrive
 */
export async function readLimitedText(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return undefined;
  if (!request.body) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
