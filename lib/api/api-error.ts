/** The one shape of an API error. */
export function apiError(status: number, error: string, headers?: Record<string, string>): Response {
  return Response.json({ error }, { status, headers: { "cache-control": "no-store", ...headers } });
}

/** A handler for a method that an address does not have. */
export function methodNotAllowed(allowed: string): () => Response {
  return () => apiError(405, `This address answers ${allowed} only.`, { allow: allowed });
}

/** JSON that says in which character set it is: Windows PowerShell 5.1 takes it for Latin-1 otherwise. */
export function utf8Json(value: unknown): Response {
  return Response.json(value, { headers: { "content-type": "application/json; charset=utf-8" } });
}
