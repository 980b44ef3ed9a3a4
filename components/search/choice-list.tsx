import { useEffect } from "react";
import type { ChoiceGroup } from "@/components/search/search-choices";

type Props = {
  readonly id: string;
  readonly groups: readonly ChoiceGroup[];
  /** Place of the chosen line among all lines; -1 for none. */
  readonly active: number;
  readonly onChoose: (href: string) => void;
};

/** The lines below the search box. The keyboard chooses through the box, as the combobox pattern has it. */
export function ChoiceList({ id, groups, active, onChoose }: Props) {
  const firsts = groups.map((_, position) =>
    groups.slice(0, position).reduce((sum, { choices }) => sum + choices.length, 0),
  );
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className="max-h-[65vh] divide-y divide-line overflow-y-auto"
    >
      {groups.map(({ heading, choices }, group) => (
        <div key={heading} role="group" aria-label={heading} className="divide-y divide-line">
          <div
            aria-hidden="true"
            className="bg-sunken px-4 py-1 text-xs font-bold tracking-wide text-ink-soft uppercase"
          >
            {heading}
          </div>
          {choices.map(({ key, href, content }, position) => {
            const place = (firsts[group] ?? 0) + position;
            return (
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={key}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(href)}
                className="cursor-pointer px-4 py-2.5 hover:bg-sunken aria-selected:bg-accent-soft"
              >
                {content}
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
