import { mapLanguages } from "@/lib/articles/asked-languages";
import type { PartAddresses } from "@/lib/triage/triage";

/** Where the parts of triage are, as whole addresses, for a worker has no page to resolve them by. */
export function artefactAddresses(): PartAddresses {
  const { search, diagnosis, fullText, guidance, languages }: PartAddresses = JSON.parse(
    document.documentElement.dataset.artefacts ?? "{}",
  );
  const whole = (path: string): string => new URL(path, location.origin).href;
  return {
    search: whole(search),
    diagnosis: whole(diagnosis),
    fullText: whole(fullText),
    guidance: whole(guidance),
    languages: mapLanguages((language) => whole(languages[language])),
  };
}
