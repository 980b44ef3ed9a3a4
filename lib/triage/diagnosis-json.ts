import type { Triage } from "@/lib/triage/triage";

/** What `POST /api/diagnose` answers to a pasted text: format, clues and ranked diagnoses. Nothing of the text is logged or kept. */
export function diagnosisJson(triage: Triage, pastedText: string): string {
  const { format, message, clues, diagnoses, wizardStarts } = triage.diagnose(pastedText);
  return JSON.stringify({
    format,
    message,
    clues: clues.map(({ kind, text, line }) => ({ kind, text, line })),
    diagnoses,
    startWizard: wizardStarts[0],
  });
}
