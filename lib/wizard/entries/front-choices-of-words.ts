import rows from "@/content/vocabulary/front-door-words.json";
import { FRONT_QUESTIONS, type FrontChoices } from "./front-questions";

const WORDS = new Map(rows.map(({ answer, words }) => [answer, words]));

/**
 * What a plain description already answers of the questions at the front door, by the words of
 * `content/vocabulary/front-door-words.json`. A question of which the words say several answers stays open. Never throws.
 */
export function readSpokenChoices(description: string): FrontChoices {
  const spoken = ` ${(description.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).join(" ")} `;
  const choices = FRONT_QUESTIONS.flatMap(({ id, options }) => {
    const said = options.filter((option) =>
      WORDS.get(`${id}.${option.id}`)?.some((words) => spoken.includes(` ${words} `)),
    );
    return said.length === 1 ? [[id, said[0]?.id]] : [];
  });
  return Object.fromEntries(choices) as FrontChoices;
}
