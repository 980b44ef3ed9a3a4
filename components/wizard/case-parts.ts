export { AnswerAge } from "@/components/wizard/answer-age";
export { CaseKeeper } from "@/components/wizard/case-keeper";
export { FixDone } from "@/components/wizard/fix-done";
export { TriedTime } from "@/components/wizard/tried-time";
