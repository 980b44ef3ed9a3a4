export const LARGEST_PASTE = 256 * 1024;

/** Why a body cannot be a paste, from its headers alone; undefined when it may be one. */
export function refusePaste(headers: {
  readonly type: string | undefined;
  readonly encoding?: string | undefined;
  readonly length?: string | undefined;
}): { readonly status: number; readonly message: string } | undefined {
  const type = headers.type?.split(";")[0]?.trim().toLowerCase();
  const encoding = headers.encoding?.trim().toLowerCase() || "identity";
  if (type !== "text/plain" || encoding !== "identity")
    return { status: 415, message: "Send the pasted text as content type text/plain, not compressed." };
  return Number(headers.length ?? 0) > LARGEST_PASTE ? TOO_LARGE : undefined;
}

export const TOO_LARGE = {
  status: 413,
  message: "The text is larger than 256 KB. Send the part with the error.",
} as const;
