import type { FoundDocument } from "@/lib/articles/article";
import { commandTextsOf, plainTextOf, type Cause } from "@/lib/causes/cause";

/** A cause as search and lists know it. */
export function causeDocument(cause: Cause): FoundDocument {
  const { id, url, file, title, summary, area, appliesTo, sources, reviewedOn, signs, askedAs } = cause;
  return {
    article: {
      kind: "cause",
      name: id,
      url,
      file,
      title,
      summary,
      area,
      appliesTo,
      relatedEvents: [],
      relatedCodes: [],
      sources,
      reviewedOn,
      signs,
      askedAs,
    },
    text: { headings: [], plainText: plainTextOf(cause), commands: commandTextsOf(cause), causes: [] },
  };
}

/** Everything of one cause that `GET /api/articles/causes/<id>` gives. */
export function causeJson(cause: Cause): Omit<Cause, "file"> & { kind: "cause"; plainText: string } {
  const { file: _file, ...fields } = cause;
  return { kind: "cause", ...fields, plainText: plainTextOf(cause) };
}
