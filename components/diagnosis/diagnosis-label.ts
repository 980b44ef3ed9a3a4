import { articleLabel } from "@/components/article/article-list";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";

/** The code as it was pasted, for an article may be about several; "Event 1035" of an event. */
export function diagnosisLabel(diagnosis: Diagnosis): string {
  if (diagnosis.kind !== "code") return articleLabel(diagnosis);
  const isPasted = (code: string): boolean =>
    diagnosis.evidence.some(({ text }) => {
      const at = text.indexOf(code);
      return at >= 0 && !/\d/.test(text.charAt(at + code.length));
    });
  return diagnosis.codes?.find(isPasted) ?? articleLabel(diagnosis);
}

/** How sure a diagnosis is, in words. */
export function certainty(confidence: number): {
  readonly tone: "healthy" | "accent" | "plain";
  readonly words: string;
} {
  if (confidence >= 0.8) return { tone: "healthy", words: "Strong match" };
  if (confidence >= 0.5) return { tone: "accent", words: "Likely" };
  return { tone: "plain", words: "Possible" };
}
