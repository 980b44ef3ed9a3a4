import { expect, test } from "vitest";
import { isTypedInput } from "./typed-input";

test.each(["insertText", "insertCompositionText", "deleteContentBackward", "deleteByCut"])(
  "%s is typed",
  (inputType) => {
    expect(isTypedInput(inputType)).toBe(true);
  },
);

test.each([
  "insertFromPaste",
  "insertFromDrop",
  "insertFromYank",
  "insertFromPasteAsQuotation",
  "insertReplacementText",
  "historyUndo",
  "historyRedo",
  "",
  undefined,
])("%s brings text from elsewhere", (inputType) => {
  expect(isTypedInput(inputType)).toBe(false);
});
