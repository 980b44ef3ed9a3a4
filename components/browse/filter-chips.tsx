import { ChevronDown } from "lucide";
import Link from "next/link";
import { Menu } from "@/components/layout/menu";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { LevelMark } from "@/components/ui/level-mark";
import type { FilterGroup } from "@/lib/articles/browse";
import { parseEventLevel } from "@/lib/mail-flow/event-level";

/** Few short choices stand as chips, others open as a menu; every one is a plain link. */
const CHIPS_AT_MOST = 5;
const LETTERS_AT_MOST = 40;

function standInRow(options: FilterGroup["options"]): boolean {
  const letters = options.reduce((sum, { label }) => sum + label.length, 0);
  return options.length <= CHIPS_AT_MOST && letters <= LETTERS_AT_MOST;
}

function Chips({ options }: Pick<FilterGroup, "options">) {
  const all = options.find(({ label }) => label === "All");
  return options
    .filter((option) => option !== all)
    .map(({ label, href, count, isCurrent }) => {
      const level = parseEventLevel(label);
      return (
        // A press on the chosen one takes it away again.
        <Chip key={label} href={isCurrent && all ? all.href : href} isCurrent={isCurrent} count={count}>
          {level ? <LevelMark level={level} isShort /> : label}
        </Chip>
      );
    });
}

function ChoiceMenu({ label, options, side }: FilterGroup & Pick<Props, "side">) {
  const current = options.find(({ isCurrent }) => isCurrent);
  return (
    <Menu
      side={side}
      className="rounded-control border border-frame bg-surface"
      label={
        <>
          <span>
            {label}
            {/* On narrow screens all filters stand in one row. */}
            <span className={current?.label === "All" ? "max-sm:hidden" : "text-ink"}>
              : {current?.label}
            </span>
          </span>
          <Icon node={ChevronDown} className="size-3.5" />
        </>
      }
    >
      <ul>
        {options.map(({ label: text, href, count, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={isCurrent ? "true" : undefined}
              className="flex min-h-9 items-center justify-between gap-3 rounded-control px-2.5 text-ui text-ink no-underline hover:bg-sunken hover:text-ink aria-[current=true]:bg-accent-soft aria-[current=true]:font-semibold"
            >
              <span>{text}</span>
              <span className="text-ink-faint tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Menu>
  );
}

type Props = {
  readonly groups: readonly FilterGroup[];
  /** Where the row of filters stands beside what it narrows; menus open away from that edge. */
  readonly side: "row-left" | "row-right";
};

/** What narrows a list down. The version is chosen in the header; without script it is one choice among the others. */
export function FilterChips({ groups, side }: Props) {
  return (
    <nav aria-label="Filters" className="no-print relative flex flex-wrap gap-1.5">
      {groups.map((group) =>
        group.label === "Exchange version" ? (
          <div key={group.label} className="scripted:hidden">
            <ChoiceMenu {...group} side={side} />
          </div>
        ) : standInRow(group.options) ? (
          <Chips key={group.label} options={group.options} />
        ) : (
          <ChoiceMenu key={group.label} {...group} side={side} />
        ),
      )}
    </nav>
  );
}
