/**
 * Whether an input event comes from the reader's own typing or deleting, by its `inputType` (W3C Input Events Level 2).
 * Everything else brings text from somewhere: a paste, a drop, an undo that brings a paste back, a program that fills boxes.
 */
export function isTypedInput(inputType: string | undefined): boolean {
  return /^(?:insert(?:Text|CompositionText|FromComposition|LineBreak)|delete\w*)$/.test(inputType ?? "");
}
