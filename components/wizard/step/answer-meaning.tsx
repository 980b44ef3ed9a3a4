import type { Cause, Option, Weight } from "@/lib/wizard/flow/flow";
import { weightOf } from "@/lib/wizard/steps/rank-causes";

const MEANINGS: readonly { readonly words: string; readonly weights: readonly Weight[] }[] = [
  { words: "all but proves", weights: [3] },
  { words: "speaks for", weights: [1, 2] },
  { words: "speaks against", weights: [-1, -2] },
  { words: "all but rules out", weights: [-3] },
];

/** What an answer says about the causes, which are named by their numbers on the page. */
export function AnswerMeaning({ option, causes }: { option: Option; causes: readonly Cause[] }) {
  const said = MEANINGS.flatMap(({ words, weights }) => {
    const numbers = causes.flatMap((cause, index) =>
      weights.includes(weightOf(option, cause.id)) ? [{ cause, number: index + 1 }] : [],
    );
    return numbers.length > 0 ? [{ words, numbers }] : [];
  });
  if (said.length === 0) return "says nothing about the causes";
  return said.map(({ words, numbers }, position) => (
    <span key={words}>
      {position > 0 && "; "}
      {words} {numbers.length === 1 ? "cause" : "causes"}{" "}
      {numbers.map(({ cause, number }, index) => (
        <span key={cause.id}>
          {index > 0 && ", "}
          <a href={`#cause-${cause.id}`} aria-label={`cause ${number}`}>
            {number}
          </a>
        </span>
      ))}
    </span>
  ));
}
