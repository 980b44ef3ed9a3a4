import { useEffect } from "react";
import type { ChoiceGroup } from "@/components/search/search-choices";

type Props = {
  readonly id: string;
  readonly groups: readonly ChoiceGroup[];
  /** Place of the chosen line among all lines; -1 for none. */
  readonly active: number;
  readonly onChoose: (href: string) => void;
  readonly className?: string;
};

/** The lines below a search box. The keyboard chooses through the box, as the combobox pattern has it. */
export function ChoiceList({ id, groups, active, onChoose, className = "" }: Props) {
  const firsts = groups.map((_, position) =>
    groups.slice(0, position).reduce((sum, { choices }) => sum + choices.length, 0),
  );
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className={`px-1.5 pb-1.5 ${className}`}>
      {groups.map(({ heading, choices }, group) => (
        <div key={heading} role="group" aria-label={heading}>
          <div aria-hidden="true" className="px-2.5 pt-2.5 pb-1 text-xs font-semibold text-ink-faint">
            {HEADINGS[heading] ?? heading}
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
                className="keeps-shape min-h-10 cursor-pointer rounded-control px-2.5 py-1.5 hover:bg-sunken aria-selected:bg-accent-soft aria-selected:shadow-[inset_3px_0_0_var(--color-accent)]"
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

/** What stands above a group, where its name alone says too little. */
const HEADINGS: Readonly<Record<string, string>> = {
  Wizard: "Find the cause step by step",
  Procedures: "Do one thing",
};
