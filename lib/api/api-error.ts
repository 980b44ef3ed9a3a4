/** The one shape of an API error. */
export function apiError(status: number, error: string, headers?: Record<string, string>): Response {
  return Response.json({ error }, { status, headers: { "cache-control": "no-store", ...headers } });
}

/** A handler for a method that an address does not have. */
export function methodNotAllowed(allowed: string): () => Response {
  return () => apiError(405, `This address answers ${allowed} only.`, { allow: allowed });
}
