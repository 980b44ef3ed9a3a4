import { readLimitedText } from "@/lib/api/read-limited-text";
import { seeOther } from "@/lib/api/see-other";
import { searchAddress } from "@/lib/search/answer/facets";
import { addressWords } from "@/lib/triage/address-words";
import { loadTriage } from "@/lib/triage/load-triage.server";

/** The box itself takes 70 characters; more is no query. */
const MOST_BYTES = 4_096;

/** Where Find goes without script. The text is posted, and only words that articles have go on into an address. */
export async function POST(request: Request): Promise<Response> {
  const form = new URLSearchParams(await readLimitedText(request.body, MOST_BYTES));
  const text = form.get("q")?.trim() ?? "";
  if (text === "") return seeOther("/search");
  const { words, isCut } = addressWords(text, (await loadTriage()).knownWords);
  return seeOther(`${searchAddress(words)}${isCut ? "&cut=1" : ""}`);
}
