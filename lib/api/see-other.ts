/** An answer to a form: the browser goes on to `path` with a GET. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
}
