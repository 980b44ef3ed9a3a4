import { mapLanguages } from "@/lib/articles/asked-languages";
import { basePath } from "@/lib/site";
import type { PartAddresses } from "@/lib/triage/triage";

/**
 * Where the parts of triage are, as whole addresses, for a worker has no page to resolve them by. The page names the files in its
 * root element (`app/layout.tsx`), each by what it holds and the hash of it: `search-096832046fe0edea.json`.
 */
export function artefactAddresses(): PartAddresses {
  const names = (document.documentElement.dataset.artefacts ?? "").split(" ");
  const addressOf = (part: string): string => {
    const name = names.find((each) => each.startsWith(`${part}-`)) ?? `${part}.json`;
    return new URL(`${basePath()}/artefacts/${name}`, location.origin).href;
  };
  return {
    search: addressOf("search"),
    diagnosis: addressOf("diagnosis"),
    fullText: addressOf("full-text"),
    guidance: addressOf("guidance"),
    languages: mapLanguages((language) => addressOf(`asked-${language}`)),
  };
}
