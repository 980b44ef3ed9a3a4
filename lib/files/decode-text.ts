/**
 * What the reader of .msg files asks of `iconv-lite`, done by the browser's own decoder.
 *
 * @param encoding a name as browsers know it: https://encoding.spec.whatwg.org/#names-and-labels
 * @throws RangeError when it is none
 */
export function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
