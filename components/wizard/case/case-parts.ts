export { AnswerAge } from "@/components/wizard/case/answer-age";
export { CaseKeeper } from "@/components/wizard/case/case-keeper";
export { FixDone } from "@/components/wizard/case/fix-done";
export { TriedTime } from "@/components/wizard/case/tried-time";
